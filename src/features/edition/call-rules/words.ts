import { formatDay, formatInstant, type Lang, listOf } from '../../../platform/i18n/index.ts'
import type { Edition } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export const rulesText = { fr: fr.rules, en: en.rules }

/** « le mardi 14 novembre 2017 et le mercredi 15 novembre 2017 » */
export const onDays = (lang: Lang, days: readonly string[]) =>
  listOf(
    lang,
    days.map(day => rulesText[lang].onDay(formatDay(lang, day))),
  )

/** A call that opens with the day opens on that day: nobody needs to read midnight. */
export const opening = (lang: Lang, { calendar, instants, zone }: Edition) =>
  calendar.call.opens.endsWith('T00:00')
    ? formatDay(lang, instants.callOpens, zone)
    : formatInstant(lang, instants.callOpens, zone)
