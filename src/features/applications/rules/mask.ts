const MASK = '[masqué]'

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu
/** With a scheme or `www`, or a bare domain of a usual ending followed by a path. */
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>()«»"]*[^\s<>()«»".,;:!?]|(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]+\.)+(?:com|org|net|fr|io|dev|eu|me|app|info|co)\/[^\s<>()«»"]*[^\s<>()«»".,;:!?]|(?<![\p{L}\p{N}@.-])(?:github|gitlab|linkedin|twitter|medium|behance|dribbble|facebook)\.[a-z]{2,3}\b/giu
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.-]{2,}/giu
const PHONE = /(?<![\p{L}\p{N}])(?:\+|00)?\(?\d(?:[\s.()-]*\d){8,14}(?![\p{L}\p{N}])/gu

/** What makes a candidate recognisable: every name they go by, their addresses and their telephone numbers. */
export type Known = { names: readonly string[]; exact: readonly string[] }

/**
 * Takes from any text of a person what would tell who wrote it: links, addresses, handles, telephone numbers, and the names
 * of that person (accents and capitals ignored, also glued together as in an account name). Everything else is left as
 * written. The pattern of the names is slow to prepare: make one masker for all the texts of a person.
 */
export function masker(known: Known): (text: string) => string {
  const open = (text: string) =>
    [EMAIL, LINK, HANDLE, PHONE].reduce((masked, pattern) => masked.replace(pattern, MASK), text)
  const words = [...known.exact, ...namesAsWritten(known.names)].map(plain).filter(word => word.length >= 2)
  if (words.length === 0) return open
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length)
  const pattern = longestFirst.map(loose).join('|')
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}\\p{M}])`, 'giu')
  return text => open(text).normalize('NFD').replace(whole, MASK).normalize('NFC')
}

/** Each name, each of its parts, and the ways in which people glue them in an account name. */
function namesAsWritten(names: readonly string[]): string[] {
  const parts = names.map(name =>
    name
      .trim()
      .split(/[\s'’-]+/)
      .filter(Boolean),
  )
  const joined = parts.map(it => it.join(''))
  const [first = '', last = ''] = joined
  const glued = first && last ? [first + last, last + first, first.charAt(0) + last] : []
  return [...names.map(it => it.trim()), ...parts.flat().filter(tells), ...joined, ...glued]
}

const PARTICLES = ['des', 'del', 'der', 'den', 'dos', 'van', 'von', 'les', 'ben', 'bin']

/** A particle alone tells nothing, and is a word of the language. */
const tells = (part: string) => part.length > 2 && !PARTICLES.includes(part.toLowerCase())

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')

/** A word as a pattern: any accent on any letter, any separator where there was one. */
const loose = (word: string) =>
  [...word].map(sign => (/[\s'’.-]/.test(sign) ? "[\\s'’.-]+" : `${literal(sign)}\\p{M}*`)).join('')

const literal = (sign: string) => sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
