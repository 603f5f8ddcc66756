import type { Lang } from './lang.ts'

const locale = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Lang, string>

const numbers = { fr: new Intl.NumberFormat(locale.fr), en: new Intl.NumberFormat(locale.en) }

/** A number with the separators of the language: « 4 000 » (narrow no-break space) / "4,000". At most three decimals. */
export const formatNumber = (lang: Lang, n: number): string => numbers[lang].format(n)

/** A number with exactly two decimals: « 0,50 » / "0.50". */
export const formatHundredths = (lang: Lang, n: number): string =>
  new Intl.NumberFormat(locale[lang], { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(n)

/** An amount in a currency (ISO 4217), cents only when there are some: « 4 000 € » / "€4,000". */
export function formatMoney(lang: Lang, amount: number, currency = 'EUR'): string {
  const digits = Number.isInteger(amount) ? 0 : 2
  return new Intl.NumberFormat(locale[lang], {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount)
}

/** An exact amount, written as digits with a point before its cents, in a currency and always with two decimals: « 70 000,50 € ». */
export const formatExact = (lang: Lang, amount: string, currency: string): string =>
  new Intl.NumberFormat(locale[lang], { style: 'currency', currency }).format(amount as `${number}`)

/** A size in bytes, by thousands: « 840 ko », « 1,2 Mo » / "840 kB", "1.2 MB". */
export function formatSize(lang: Lang, bytes: number): string {
  const units = lang === 'fr' ? ['octets', 'ko', 'Mo', 'Go'] : ['bytes', 'kB', 'MB', 'GB']
  let size = bytes
  let unit = 0
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000
    unit += 1
  }
  const rounded = unit < 2 ? Math.round(size) : Math.round(size * 10) / 10
  return `${formatNumber(lang, rounded)}\u00a0${units[unit]}`
}

const rules = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') }

/**
 * The form of a phrase that goes with `n`; every `#` in it becomes the formatted number:
 * `plural('fr', 13, { one: '# défi', other: '# défis' })` gives « 13 défis ». French says « 0 défi », English "0 challenges".
 */
export function plural(lang: Lang, n: number, forms: { one: string; other: string }): string {
  const form = rules[lang].select(n) === 'one' ? forms.one : forms.other
  return form.replaceAll('#', formatNumber(lang, n))
}

const lists = {
  fr: {
    conjunction: new Intl.ListFormat(locale.fr, { type: 'conjunction' }),
    disjunction: new Intl.ListFormat(locale.fr, { type: 'disjunction' }),
  },
  en: {
    conjunction: new Intl.ListFormat(locale.en, { type: 'conjunction' }),
    disjunction: new Intl.ListFormat(locale.en, { type: 'disjunction' }),
  },
}

/** Items as a phrase: « Paris, Lyon et Brest » / "Paris, Lyon and Brest"; with `disjunction`, « ou » / "or". */
export const listOf = (lang: Lang, items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
  lists[lang][type].format(items)
