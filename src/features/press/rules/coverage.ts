import { done, type Result, refuse } from '../../../kernel/result.ts'

export type Coverage = {
  id: number
  onDay: string
  outlet: string
  title: string
  url: string
  paid: boolean
  challenges: { id: string; slug: string; title: string }[]
}
/** `challenges` by identifier or by the word of their address. */
export type CoverageTyped = Omit<Coverage, 'challenges' | 'id'> & { challenges: string[] }
export type CoverageRefusal =
  | { code: 'missing'; field: 'outlet' | 'title' }
  | { code: 'not_a_day' | 'not_an_address' | 'known' | 'unknown_challenge'; field: string }

/** An article as the review of the press takes it. `challenges` are those of the edition. */
export function canKeep(
  it: CoverageTyped,
  challenges: readonly { id: string; slug: string }[],
): Result<string[], CoverageRefusal> {
  if (!/^\d{4}-\d\d-\d\d$/.test(it.onDay) || Number.isNaN(Date.parse(it.onDay)))
    return refuse({ code: 'not_a_day', field: 'on_day' })
  if (it.outlet === '') return refuse({ code: 'missing', field: 'outlet' })
  if (it.title === '') return refuse({ code: 'missing', field: 'title' })
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/.test(it.url)) return refuse({ code: 'not_an_address', field: 'url' })
  const found = it.challenges.map(word => challenges.find(({ id, slug }) => id === word || slug === word)?.id)
  const ids = found.filter(id => id !== undefined)
  return ids.length < found.length
    ? refuse({ code: 'unknown_challenge', field: 'challenges' })
    : done([...new Set(ids)])
}

/** How many articles in each month, every month between the first and the last. */
export function byMonth(days: readonly { onDay: string; paid: boolean }[]) {
  const months = days.map(it => it.onDay.slice(0, 7)).toSorted()
  const [first] = months
  const last = months.at(-1)
  const all: string[] = []
  for (let month = first; month && last && month <= last; month = nextMonth(month)) all.push(month)
  return all.map(month => {
    const own = days.filter(it => it.onDay.startsWith(month))
    return { month, free: own.filter(it => !it.paid).length, paid: own.filter(it => it.paid).length }
  })
}

function nextMonth(month: string): string {
  const [year = 0, of = 0] = month.split('-').map(Number)
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`
}

/** The rows of a CSV with semicolons or commas, quotes doubled inside quotes (RFC 4180); a byte-order mark is left out. */
export function readCsv(text: string): string[][] {
  const plain = text.replace(/^\ufeff/, '')
  const separator = (plain.split('\n')[0] ?? '').includes(';') ? ';' : ','
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${separator}\\r\\n]*)(${separator}|\\r?\\n|$)`, 'gy')
  const rows: string[][] = [[]]
  for (const [, value = '', end = ''] of plain.matchAll(cell)) {
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value)
    if (end === '') break
    if (end !== separator) rows.push([])
  }
  return rows.filter(row => row.some(it => it.trim() !== ''))
}

/** What is wrong in a row of a file; the first under the header is 2. */
export type RowFault = { row: number; refusal: CoverageRefusal }
