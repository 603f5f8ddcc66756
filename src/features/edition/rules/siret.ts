import { sum } from '../../../kernel/sum.ts'

/** La Poste: its thousands of establishments outnumber what the usual check can tell apart. */
const LA_POSTE = '356000000'

/**
 * Whether these are the 14 digits of a French establishment (SIRET): their Luhn sum (ISO/IEC 7812-1) is a multiple of 10, or, for an
 * establishment of La Poste, the plain sum of its digits is a multiple of 5 (Insee).
 */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false
  const digits = [...text].map(Number)
  const luhn = sum(digits.map((it, at) => (at % 2 === 0 ? folded(2 * it) : it)))
  if (luhn % 10 === 0) return true
  return text.startsWith(LA_POSTE) && sum(digits) % 5 === 0
}

const folded = (n: number) => (n > 9 ? n - 9 : n)
