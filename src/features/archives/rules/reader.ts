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
  const note: Reader['note'] = (code, path, found, { kept = false, instead } = {}) => {
    const { file, key } = entry
    faults.push({ code, kept, file, line: entry.lineOf(path), entry: key, key: path.join('.'), found, instead })
  }
  const given = (path: Path, need?: 'required') => {
    const value = at(entry.value, path)
    if (need && isAbsent(value)) note('missing_key', path, '')
    return isAbsent(value) ? undefined : value
  }
  const wrong = (path: Path, value: unknown) => note('wrong_type', path, shown(value))
  const text: Reader['text'] = (path, need) => {
    const value = given(path, need)
    if (value !== undefined && !isText(value)) wrong(path, value)
    return isText(value) ? value.trim() : ''
  }
  const whole: Reader['whole'] = (path, need) => {
    const value = given(path, need)
    if (value !== undefined && !isWhole(value)) wrong(path, value)
    return isWhole(value) ? value : undefined
  }
  const flag: Reader['flag'] = path => {
    const value = given(path)
    if (value !== undefined && typeof value !== 'boolean') wrong(path, value)
    return value === true
  }
  const texts: Reader['texts'] = (path, need) => {
    const value = given(path, need)
    const all = value === undefined ? [] : Array.isArray(value) ? value : [value]
    for (const [i, it] of all.entries()) if (!isText(it) && !isWhole(it)) wrong([...path, i], it)
    return all.filter(it => isText(it) || isWhole(it)).map(it => String(it).trim())
  }
  const url: Reader['url'] = (path, need) => {
    const value = text(path, need)
    if (value === '' || isLiving(value)) return value
    note('dead_url', path, value)
    return ''
  }
  const size: Reader['size'] = path => {
    const value = given(path)
    if (value !== undefined && !Array.isArray(value)) wrong(path, value)
    return Array.isArray(value) ? value.length : 0
  }
  return { note, has: key => !isAbsent(entry.value[key]), text, whole, flag, texts, url, size }
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value)

const isAbsent = (value: unknown): value is undefined | null | '' =>
  value === undefined || value === null || value === ''

/** A text that the database can hold: without NUL. */
const isText = (value: unknown): value is string => typeof value === 'string' && !value.includes('\0')

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 80)

/** An address whose scheme is the web's and whose host has a dot: others cannot be opened from a page. Nobody is asked. */
const isLiving = (address: string): boolean => {
  const host = /^https?:\/\/([^\s/?#:@]+)(:\d+)?([/?#]\S*)?$/i.exec(address)?.[1]
  return host !== undefined && /^[^.]+(\.[^.]+)*\.[\p{L}]{2,}$/u.test(host)
}

const OLD = /^\/?(?:defis|communaute)\/(\d{4})\/([^/]+?)(?:\.html)?$/

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
