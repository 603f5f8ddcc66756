import { Decimal } from 'decimal.js'
import { done, type Result, refuse } from '../../../kernel/result.ts'

/**
 * An amount of money as a text of digits with exactly two decimals, `142310.50`, never a JavaScript number. It may be negative:
 * what comes back. The database keeps it as numeric(14, 2).
 */
export type Amount = string & { readonly amount: unique symbol }

/**
 * The one rounding rule: half up to the cent (half away from zero for what comes back), once, at the end of a computation, where a
 * percentage or a count of days does not fall on a cent. What rounding leaves is never lost: the other part is always the whole
 * less the rounded part.
 */
const Money = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP })

export const amountOf = (text: string): Amount => rounded(new Money(text))
export const ZERO = amountOf('0')

function rounded(value: Decimal): Amount {
  const cents = value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
  return (cents.isZero() ? '0.00' : cents.toFixed(2)) as Amount
}

export const plus = (a: Amount, b: Amount): Amount => rounded(new Money(a).plus(b))
export const minus = (a: Amount, b: Amount): Amount => rounded(new Money(a).minus(b))
export const negated = (a: Amount): Amount => rounded(new Money(a).negated())
export const sumOf = (amounts: readonly Amount[]): Amount =>
  rounded(amounts.reduce((sum, it) => sum.plus(it), new Money(0)))

/** A factor of a computation: written digits, or a whole number. A share of `70` is 70 over 100. */
export type Fraction = { times: string | number; over: string | number }

/** The amount times each fraction in turn, computed exactly and rounded once. */
export const fractionOf = (amount: Amount, ...fractions: readonly Fraction[]): Amount => {
  const top = fractions.reduce((product, it) => product.times(it.times), new Money(amount))
  const bottom = fractions.reduce((product, it) => product.times(it.over), new Money(1))
  return rounded(top.dividedBy(bottom))
}

/** Negative, zero or positive, as `a` is below, at or above `b`. */
export const compare = (a: Amount, b: Amount): number => new Money(a).comparedTo(b)
export const isZero = (a: Amount): boolean => compare(a, ZERO) === 0
export const isPositive = (a: Amount): boolean => compare(a, ZERO) > 0
export const least = (a: Amount, b: Amount): Amount => (compare(a, b) <= 0 ? a : b)

/** A number near the amount, for the length of a bar alone: nothing is computed from it. */
export const lengthOf = (a: Amount): number => Number(a)

export type AmountRefusal = { code: 'amount_missing' | 'amount_unclear' | 'amount_too_precise' | 'amount_too_large' }

const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/gu
const WHOLE_DIGITS = 12

/**
 * Reads an amount as people type it, exactly: French puts a comma before cents and spaces between thousands, English a point and
 * commas. A point is also taken for cents in French where one or two digits follow it; anything that could mean two amounts is
 * refused, and so are parts of a cent.
 */
export function readAmount(typed: string, lang: 'fr' | 'en'): Result<Amount, AmountRefusal> {
  const bare = typed.trim().replace(/^(€|EUR)|(€|EUR|euros?)$/giu, '')
  const text = joined(bare.trim())
  if (text === '') return refuse({ code: 'amount_missing' })
  const match = (lang === 'fr' ? FRENCH : ENGLISH).exec(text)
  if (!match) return refuse({ code: 'amount_unclear' })
  const [, whole = '', afterComma, afterPoint] = match
  const cents = afterComma ?? afterPoint ?? ''
  if (cents.length > 2) return refuse({ code: 'amount_too_precise' })
  const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '')
  if (digits.length > WHOLE_DIGITS) return refuse({ code: 'amount_too_large' })
  return done(amountOf(`${digits}.${cents.padEnd(2, '0')}`))
}

const FRENCH = /^(\d+)(?:,(\d+)|\.(\d{1,2}))?$/
const ENGLISH = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/

/** The text without the spaces that stand between thousands; any other space stays, so that it is refused. */
const joined = (text: string): string =>
  text.replace(SPACES, ' ').replace(/^\d{1,3}(?: \d{3})+(?=$|[.,])/, it => it.replaceAll(' ', ''))
