import { formatDay, type Lang } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { contractOf, hasBegun, termOf } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Offered = { lang: Lang; challenge: string; at: Date }

/** The length and the first day of a contract, in words; a place offered once the edition has begun lasts until the same last day. */
export function termInWords(edition: Edition, { lang, challenge, at }: Offered): { contract: string; start: string } {
  const t = text[lang].letters
  const { months, kind, start } = contractOf(edition, lang, challenge)
  const { startsOn, endsOn } = termOf(edition, challenge)
  if (hasBegun(edition, at)) return { contract: t.contractUntil(formatDay(lang, endsOn), kind), start: t.startSoon }
  const day = formatDay(lang, startsOn)
  const known = edition.calendar.start.firm || start !== undefined
  return { contract: t.contract(months, kind), start: known ? day : t.startPlanned(day) }
}
