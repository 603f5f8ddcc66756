import { type Day, plusDays } from '../../../kernel/day.ts'
import { formatShortDay, type Lang } from '../../../platform/i18n/index.ts'

/** A month by its first day, in full: « avril 2018 » / "April 2018". */
export const monthName = (lang: Lang, month: Day): string =>
  formatShortDay(lang, plusDays(month, 1)).replace(/^\S+\s/, '')
