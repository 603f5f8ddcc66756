import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { ArchiveData, EditionData } from '../rules.ts'
import { archiveSchema, editionSchema } from '../schema.ts'
import type { Finding, Path } from './finding.ts'

export type Parsed = {
  /** The line, from 1, where a path stands in the file, or where its nearest ancestor does. */
  lineOf: (path: Path) => number
} & ({ data: EditionData | ArchiveData } | { findings: Finding[] })

/** Reads an edition from the text of its file. */
export function parse(source: string): Parsed {
  const lineCounter = new LineCounter()
  const document = parseDocument(source, { lineCounter })
  const lineOf = (path: Path) => lineIn(document, lineCounter, path)
  if (document.errors.length > 0) {
    const line = (error: { pos: [number, number] }) => lineCounter.linePos(error.pos[0]).line
    return {
      lineOf,
      findings: document.errors.map(e => ({ path: [], code: 'not_yaml', detail: e.code, line: line(e) })),
    }
  }
  const value: unknown = document.toJS()
  const archive = typeof value === 'object' && value !== null && Reflect.get(value, 'kind') === 'archive'
  const read = (archive ? archiveSchema : editionSchema).safeParse(value)
  return read.success
    ? { lineOf, data: read.data }
    : { lineOf, findings: read.error.issues.flatMap(issue => findings(issue, value)) }
}

function lineIn(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true)
    const key = isMap(parent)
      ? parent.items.find(pair => isScalar(pair.key) && pair.key.value === path[depth - 1])?.key
      : undefined
    const node = (key ?? document.getIn(path.slice(0, depth), true)) as { range?: [number, number, number] } | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

/** What Zod found, in our own codes. A union that failed is told by its nearest alternative. */
function findings(issue: z.core.$ZodIssue, value: unknown): Finding[] {
  const path = issue.path.map(key => (typeof key === 'symbol' ? String(key) : key))
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({ path: [...path, key], code: 'unknown_key', key }))
  if (issue.code === 'custom') return [{ path, code: 'not_a_zone' }]
  const last = path.at(-1)
  if (at(value, path) === undefined) {
    return last === 'fr' || last === 'en'
      ? [{ path, code: 'missing_translation', lang: last }]
      : [{ path, code: 'missing' }]
  }
  return [{ path, code: 'wrong_value', expected: expected(issue) }]
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner && typeof inner === 'object' ? Reflect.get(inner, key) : undefined),
    value,
  )

/** What would have been right, in the words of the schema: a type, a list, a limit or a pattern. */
function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected
  if (issue.code === 'invalid_value') return issue.values.join(' | ')
  if (issue.code === 'invalid_format') return issue.format === 'regex' ? String(issue.pattern) : issue.format
  if (issue.code === 'too_small') return `≥ ${issue.minimum}`
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`
  return issue.code
}
