/** Spaces of every width, which people type and paste between thousands. */
const SPACES = /[\s\u00a0\u202f’']/g

/** A whole number as typed, with or without spaces between thousands; undefined when it is something else. */
export function readWhole(value: string): number | undefined {
  const bare = value.replaceAll(SPACES, '').replace(/^\u2212/, '-')
  return /^-?\d{1,15}$/.test(bare) ? Number(bare) : undefined
}

/**
 * An amount as typed, « 52 000,50 » or “52,000.50”, as an exact string with two decimals or none: `52000.50`. Undefined when it is
 * something else. A single comma or point is taken for decimals only where one or two figures follow it.
 */
export function readAmount(value: string): string | undefined {
  const bare = value.replaceAll(SPACES, '').replace(/(€|EUR)$/i, '')
  const [, whole = '', cents] = /^(\d[\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(bare) ?? []
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole)
  if (!/^\d+$/.test(whole) && !grouped) return undefined
  // 1.234.50 could be an amount or a slip.
  if (cents && grouped && whole.includes(bare.charAt(whole.length))) return undefined
  const figures = whole.replaceAll(/[.,]/g, '').replace(/^0+(?=\d)/, '')
  if (figures.length > 15) return undefined
  return cents ? `${figures}.${cents.padEnd(2, '0')}` : figures
}

/** Below, at or above 0, like the order of two exact amounts. */
export const compareAmounts = (a: string, b: string): number => Number(centsOf(a) - centsOf(b))

function centsOf(amount: string): bigint {
  const [whole = '0', cents = ''] = amount.split('.')
  return BigInt(whole) * 100n + BigInt(cents.padEnd(2, '0'))
}

/** A calendar day as `YYYY-MM-DD`, typed so or as 31/12/2026; undefined when there is no such day. */
export function readDay(value: string): string | undefined {
  const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value)
  const [, day = '', month = '', year = ''] = french ?? []
  const iso = french ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : value
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined
  const at = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== iso ? undefined : iso
}

/** An e-mail address, its capitals kept; undefined when nothing could be sent there. */
export const readEmail = (value: string): string | undefined =>
  value.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? value : undefined

/** A telephone number, without what separates its figures: `+33612345678`. */
export function readPhone(value: string): string | undefined {
  const bare = value.replaceAll(/[\s\u00a0\u202f().-]/g, '')
  return /^\+?\d{6,15}$/.test(bare) ? bare : undefined
}
