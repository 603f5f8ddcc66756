import type { View } from '../../../../platform/html/index.ts'
import { formatDay, formatInstant } from '../../../../platform/i18n/index.ts'
import type { Edition } from '../../rules.ts'
import { en } from '../../text.en.ts'
import { fr } from '../../text.fr.ts'

export const rulesText = { fr: fr.rules, en: en.rules }

/** A call that opens with the day opens on that day: nobody needs to read midnight. */
export const opening = (view: View, { calendar, instants, zone }: Edition) =>
  calendar.call.opens.endsWith('T00:00')
    ? formatDay(view.lang, instants.callOpens, zone)
    : formatInstant(view.lang, instants.callOpens, zone)
