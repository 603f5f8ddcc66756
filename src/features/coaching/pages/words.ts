import type { View } from '../../../platform/html/index.ts'
import { formatInstant, formatShortDay } from '../../../platform/i18n/index.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export const text = { fr, en }

export const instant = (view: View, at: Date): string => formatInstant(view.lang, at, view.zone)

/** A calendar day, or the day of an instant in the edition's zone. */
export const day = (view: View, at: string | Date): string =>
  typeof at === 'string' ? formatShortDay(view.lang, at) : formatShortDay(view.lang, at, view.zone)
