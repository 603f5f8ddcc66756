import type { Fault, FaultCode } from './faults.ts'

export type Path = readonly (string | number)[]

/** One challenge, person or promotion as a file has it: nothing of it has been checked yet. */
export type Entry = {
  file: string
  key: string
  value: Record<string, unknown>
  /** The line of a place inside it, or of the nearest place around. */
  lineOf: (path: Path) => number
}

/** What reads an entry key by key, and notes everything that is wrong on the way. */
export type Reader = {
  /** Notes a fault at a place. */
  note: (code: FaultCode, path: Path, found: string, more?: { kept?: boolean; instead?: string | undefined }) => void
  has: (key: string) => boolean
  /** A text, trimmed; empty when it is absent or is something else. */
  text: (path: Path, need?: 'required') => string
  whole: (path: Path, need?: 'required') => number | undefined
  /** A year that somebody may have lived; how many there are of something. What is neither is noted and left out. */
  year: (path: Path, need?: 'required') => number | undefined
  count: (path: Path) => number | undefined
  flag: (path: Path) => boolean
  /** Texts; one alone counts as a list of one. */
  texts: (path: Path, need?: 'required') => string[]
  /** An address of the web; empty when nobody can live there. */
  url: (path: Path, need?: 'required') => string
  /** How many there are of a list; 0 when it is absent or is something else. */
  size: (path: Path) => number
}

/** `faults` grows as the entry is read. */
export function readerOf(entry: Entry, faults: Fault[]): Reader {
  const from = { entry, faults }
  return {
    note: (code, path, found, more) => note(from, { code, path, found, ...more }),
    has: key => !isAbsent(entry.value[key]),
    text: (path, need) => textAt(from, path, need),
    whole: (path, need) => wholeAt(from, path, need),
    year: (path, need) => wholeAt(from, path, need, [1900, 2200]),
    count: path => wholeAt(from, path, undefined, [0, 100_000]),
    flag: path => flagAt(from, path),
    texts: (path, need) => textsAt(from, path, need),
    url: (path, need) => urlAt(from, path, need),
    size: path => sizeAt(from, path),
  }
}

type From = { entry: Entry; faults: Fault[] }
type Need = 'required' | undefined
type Noted = { code: FaultCode; path: Path; found: string; kept?: boolean; instead?: string | undefined }

function note({ entry, faults }: From, { code, found, instead, kept = false, path }: Noted) {
  const { file, key } = entry
  faults.push({
    code,
    kept,
    file,
    line: entry.lineOf(path),
    entry: key,
    key: plain(path.join('.')),
    found: plain(found),
    instead,
  })
}

/** What the database cannot hold, shown as what it is: unreadable. */
export const plain = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd')

function givenAt(from: From, path: Path, need?: Need): unknown {
  const value = at(from.entry.value, path)
  if (need && isAbsent(value)) note(from, { code: 'missing_key', path, found: '' })
  return isAbsent(value) ? undefined : value
}

const wrong = (from: From, path: Path, value: unknown) => note(from, { code: 'wrong_type', path, found: shown(value) })

function textAt(from: From, path: Path, need?: Need): string {
  const value = givenAt(from, path, need)
  if (value !== undefined && !isText(value)) wrong(from, path, value)
  return isText(value) ? value.trim() : ''
}

const ANY = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER] as const

function wholeAt(
  from: From,
  path: Path,
  need?: Need,
  [least, most]: readonly [number, number] = ANY,
): number | undefined {
  const value = givenAt(from, path, need)
  const good = isWhole(value) && value >= least && value <= most
  if (value !== undefined && !good) wrong(from, path, value)
  return good ? value : undefined
}

function flagAt(from: From, path: Path): boolean {
  const value = givenAt(from, path)
  if (value !== undefined && typeof value !== 'boolean') wrong(from, path, value)
  return value === true
}

function textsAt(from: From, path: Path, need?: Need): string[] {
  const value = givenAt(from, path, need)
  const all = value === undefined ? [] : Array.isArray(value) ? value : [value]
  for (const [i, it] of all.entries()) if (!isText(it) && !isWhole(it)) wrong(from, [...path, i], it)
  return all.filter(it => isText(it) || isWhole(it)).map(it => String(it).trim())
}

function urlAt(from: From, path: Path, need?: Need): string {
  const value = textAt(from, path, need)
  if (value === '' || isLiving(value)) return value
  note(from, { code: 'dead_url', path, found: value })
  return ''
}

function sizeAt(from: From, path: Path): number {
  const value = givenAt(from, path)
  if (value !== undefined && !Array.isArray(value)) wrong(from, path, value)
  return Array.isArray(value) ? value.length : 0
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value)

const isAbsent = (value: unknown): value is undefined | null | '' =>
  value === undefined || value === null || value === ''

/** A text that the database can hold: without NUL, every sign whole. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' && !value.includes('\0') && value.isWellFormed()

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 80)

/** An address whose scheme is the web's and whose host has a dot: others cannot be opened from a page. Nobody is asked. */
const isLiving = (address: string): boolean => {
  const host = /^https?:\/\/([^\s/?#:@]+)(:\d+)?([/?#]\S*)?$/i.exec(address)?.[1]
  return host !== undefined && /^[^.]+(\.[^.]+)*\.[\p{L}]{2,}$/u.test(host)
}

const OLD = /^\/?(?:defis|communaute)\/((?:19|20|21)\d\d)\/([^/]+?)(?:\.html)?$/

/** The year and the name in an address of the old site, such as /defis/2020/adex.html; undefined when it is another. */
export function oldAddress(link: string): { year: number; slug: string } | undefined {
  const [, year, name] = OLD.exec(link) ?? []
  const slug = slugOf(name ?? '')
  return year && slug ? { year: Number(year), slug } : undefined
}

/** A name as an address writes it. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
