import { formatDay, formatDayRange, formatTime, type Lang, listOf, zoneName } from '../../../platform/i18n/index.ts'
import type { Audience, Edition, Text } from '../../edition/rules.ts'
import type { NewPart } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export const text = { fr, en }

type Reading = { lang: Lang; zone: string }

/** « de 15 h à 18 h 30 » / "from 3 pm to 6:30 pm". */
const hoursIn = ({ lang, zone }: Reading, { startsAt, endsAt }: Pick<NewPart, 'startsAt' | 'endsAt'>): string =>
  text[lang].fromTo(formatTime(lang, startsAt, zone), formatTime(lang, endsAt, zone))

/** « jeudi 8 mars 2018, de 15 h à 18 h 30, heure de Paris ». */
export const partIn = (reading: Reading, part: Pick<NewPart, 'startsAt' | 'endsAt'>): string => {
  const { lang, zone } = reading
  return text[lang].daily(formatDay(lang, part.startsAt, zone), hoursIn(reading, part), zoneName(lang, zone))
}

/** The parts of a session as one phrase: days at the same hours are one range. */
export function whenIn(reading: Reading, parts: readonly Pick<NewPart, 'startsAt' | 'endsAt'>[]): string {
  const { lang, zone } = reading
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || parts.length === 1) return first ? partIn(reading, first) : ''
  const hours = hoursIn(reading, first)
  if (parts.some(it => hoursIn(reading, it) !== hours))
    return listOf(
      lang,
      parts.map(it => partIn(reading, it)),
    )
  return text[lang].daily(formatDayRange(lang, first.startsAt, last.startsAt, zone), hours, zoneName(lang, zone))
}

/** Who a session is for, in the words of the edition. */
export const audienceIn = (edition: Pick<Edition, 'labels'>, lang: Lang, audience: readonly Audience[]): string =>
  listOf(
    lang,
    audience.map(it => groupIn(edition, lang, it)),
  )

/** One group of an audience, in the words of the edition. */
export function groupIn({ labels }: Pick<Edition, 'labels'>, lang: Lang, audience: Audience): string {
  if (audience === 'fellow') return labels.fellow[lang].many
  if (audience === 'operational_mentor') return labels.operationalMentor[lang].many
  if (audience === 'high_level_mentor') return labels.strategicMentor[lang].many
  return text[lang].otherAudiences[audience]
}

/** The name of a kind of session; its code where the edition no longer has it. */
export const kindIn = ({ sessions }: Pick<Edition, 'sessions'>, lang: Lang, code: string): string => {
  const name: Text | undefined = sessions?.kinds.find(it => it.code === code)?.name
  return name?.[lang] ?? code
}
