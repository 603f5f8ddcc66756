import { type Day, plusDays } from '../../../kernel/day.ts'
import { formatNumber, formatShortDay, type Lang } from '../../../platform/i18n/index.ts'
import type { Kind, Signal } from '../rules.ts'
import { en } from '../text.en.ts'
import type { Say } from '../text.fr/reasons.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

const sayIn = (lang: Lang): Say => ({
  day: day => formatShortDay(lang, day),
  month: month => monthName(lang, month),
  number: n => formatNumber(lang, n),
})

/** A month by its first day, without its year: « avril ». */
const monthName = (lang: Lang, month: Day): string => formatShortDay(lang, plusDays(month, 1)).split(/\s/)[1] ?? ''

/** Why a signal is there, in a sentence with its figures. */
export function reasonOf(lang: Lang, { figures, kind }: Pick<Signal, 'kind' | 'figures'>): string {
  // Each kind has its own figures; they were chosen together, and the table below pairs them again.
  const reason = text[lang].reasons[kind] as (figures: Signal['figures'], say: Say) => string
  return reason(figures, sayIn(lang))
}

export const adviceOf = (lang: Lang, kind: Kind): string => text[lang].advice[kind]
export const kindName = (lang: Lang, kind: Kind): string => text[lang].kinds[kind]
