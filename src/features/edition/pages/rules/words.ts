import { type Html, html, type View } from '../../../../platform/html/index.ts'
import { formatDay, formatInstant, type Lang } from '../../../../platform/i18n/index.ts'
import type { RulesVersion } from '../../rules/call-rules/document.ts'
import type { Edition } from '../../rules.ts'
import { en } from '../../text.en.ts'
import { fr } from '../../text.fr.ts'

export const rulesText = { fr: fr.rules, en: en.rules }

/** Why a version was published, without its full stop. The opening of the call makes the first one, and says so in both languages. */
export const reasonOf = (lang: Lang, { number, reason }: RulesVersion): string =>
  number === 1 ? rulesText[lang].opened : reason.replace(/\s*\.$/, '')

/** The same on a page: what the team wrote is in the programme's language, and heard as such. */
export const drawReason = (view: View, version: RulesVersion): Html => {
  const said = reasonOf(view.lang, version)
  return view.lang === 'fr' || version.number === 1 ? html`${said}` : html`<span lang="fr">${said}</span>`
}

/** A call that opens with the day opens on that day: nobody needs to read midnight. */
export const opening = (view: View, { calendar, instants, zone }: Edition) =>
  calendar.call.opens.endsWith('T00:00')
    ? formatDay(view.lang, instants.callOpens, zone)
    : formatInstant(view.lang, instants.callOpens, zone)
