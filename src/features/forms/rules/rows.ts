import { cellName, type RepeatedQuestion, rowName, type Values } from './form.ts'

/** A row is named by its place when it was added, and a few signs of the page that added it: `r3` or `r3x7k`. */
export const ROW = /^r([1-9]\d{0,3})[a-z0-9]{0,12}$/

const placeOf = (row: string): number => Number(ROW.exec(row)?.[1] ?? 0)
const inOrder = (a: string, b: string): number => placeOf(a) - placeOf(b) || (a < b ? -1 : 1)

/** The rows that are there, in order: added and not removed, or holding something; then empty ones up to the fewest that are asked. */
export function rowsOf(question: RepeatedQuestion, values: Values): string[] {
  const known = knownRows(question, values)
  const here = known.filter(row => isHere(question, values, row))
  const free = Array.from({ length: question.min + known.length }, (_, i) => `r${i + 1}`).filter(
    row => !known.includes(row),
  )
  return [...here, ...free.slice(0, Math.max(0, question.min - here.length))].toSorted(inOrder)
}

/** Every row that the answers name, removed ones included, in order. */
function knownRows({ code }: RepeatedQuestion, values: Values): string[] {
  const prefix = `q.${code}.`
  const rows = Object.keys(values).flatMap(name => {
    const row = name.startsWith(prefix) ? name.slice(prefix.length).split('.')[0] : undefined
    return row && ROW.test(row) ? [row] : []
  })
  return [...new Set(rows)].toSorted(inOrder)
}

function isHere({ code }: RepeatedQuestion, values: Values, row: string): boolean {
  const state = values[rowName(code, row)]
  if (state === '1' || state === '0') return state === '1'
  const prefix = `${rowName(code, row)}.`
  return Object.entries(values).some(([name, value]) => name.startsWith(prefix) && value.trim() !== '')
}

/**
 * What adding a row changes in the answers; nothing once the most are there.
 * @param page a few signs of the page that adds it, so that two pages never add the same row
 */
export function rowAdded(question: RepeatedQuestion, values: Values, page = ''): Record<string, string> {
  const here = rowsOf(question, values)
  if (here.length >= question.max) return {}
  const last = Math.max(0, ...[...knownRows(question, values), ...here].map(placeOf))
  const signs = page
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 4)
  const kept = here.map(row => [rowName(question.code, row), '1'])
  return Object.fromEntries([...kept, [rowName(question.code, `r${last + 1}${signs && `x${signs}`}`), '1']])
}

/** What removing a row changes: it and all that was typed in it go. */
export function rowRemoved(question: RepeatedQuestion, values: Values, row: string): Record<string, string> {
  if (!rowsOf(question, values).includes(row)) return {}
  const prefix = cellName(question.code, row, '')
  const typed = Object.keys(values).filter(name => name.startsWith(prefix))
  return Object.fromEntries([...typed.map(name => [name, '']), [rowName(question.code, row), '0']])
}
