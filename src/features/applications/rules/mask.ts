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
 * written. One masker serves all the texts of a person.
 */
export function masker(known: Known): (text: string) => string {
  const open = (text: string) =>
    [EMAIL, LINK, HANDLE, PHONE].reduce((masked, pattern) => masked.replace(pattern, MASK), text)
  const words = [...known.exact, ...namesAsWritten(known.names)].map(plain).filter(word => word.length >= 2)
  if (words.length === 0) return open
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![${LATIN}])(?:${longestFirst.map(loose).join('|')})(?![${LATIN}])`, 'gi')
  return text => withoutWords(open(text).normalize('NFD'), pattern).normalize('NFC')
}

/** Classes of the whole of Unicode are slow to prepare in a pattern that serves one person: other letters are looked at apart. */
const LATIN = 'a-z0-9\u00c0-\u024f'
const LETTER = /[\p{L}\p{N}]/u

/** A decomposed text without the words of a pattern, which knows no accents: they are found in the text without marks. */
function withoutWords(text: string, pattern: RegExp): string {
  const bare = text.replace(/\p{M}+/gu, '')
  const found = [...bare.matchAll(pattern)].filter(({ index, 0: word }) => isWhole(bare, index, index + word.length))
  if (found.length === 0) return text
  const signs = [...text.matchAll(/\P{M}/gu)]
  const places = [
    ...signs.flatMap(({ index, 0: sign }) => (sign.length > 1 ? [index, index + 1] : [index])),
    text.length,
  ]
  const ends = [0, ...found.map(({ index, 0: word }) => places[index + word.length])]
  const starts = [...found.map(({ index }) => places[index]), text.length]
  return starts.map((start, i) => text.slice(ends[i], start)).join(MASK)
}

const isWhole = (text: string, from: number, to: number): boolean =>
  !LETTER.test(text.slice(Math.max(0, from - 1), from)) && !LETTER.test(text.slice(to, to + 1))

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

/** A word as a pattern: any separator where there was one. */
const loose = (word: string) => [...word].map(sign => (/[\s'’.-]/.test(sign) ? "[\\s'’.-]+" : literal(sign))).join('')

const literal = (sign: string) => sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
