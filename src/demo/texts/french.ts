const THIN = '\u202f'

/**
 * Makes French typography of assembled fragments: typographic apostrophes, narrow no-break spaces, a capital first. What is
 * already right stays as it is; words are not touched, so fragments must agree with one another.
 */
export function french(text: string): string {
  return capital(
    text
      .replace(/'/g, '’')
      .replace(/\s+([;:!?»])/g, `${THIN}$1`)
      .replace(/«\s+/g, `«${THIN}`)
      .replace(/(?<!\d)(\d{1,3}) (?=\d{3}(?!\d))/g, `$1${THIN}`)
      .replace(/(\d) (?=[%€])/g, `$1${THIN}`)
      .replace(/(\d) h(?=\b)/g, `$1${THIN}h`)
      .replace(/ {2,}/g, ' ')
      .trim(),
  )
}

/** The same text with a capital first letter. */
export function capital(text: string): string {
  const first = text.match(/^\p{Ll}/u)
  return first ? first[0].toLocaleUpperCase('fr') + text.slice(1) : text
}

const WORDS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze']

/** A count in words up to twelve, in figures above. */
export const inWords = (count: number): string => WORDS[count] ?? String(count)

/** « un an », « trois ans ». */
export const years = (count: number): string => `${inWords(Math.max(count, 1))} an${count > 1 ? 's' : ''}`
