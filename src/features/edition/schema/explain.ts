import type { z } from 'zod'
import type { Finding, Path } from '../rules.ts'

/** What Zod found, in our own codes. A union that failed is told by its nearest alternative. */
export function explain(issue: z.core.$ZodIssue, value: unknown): Finding[] {
  const path = issue.path.map(key => (typeof key === 'symbol' ? String(key) : key))
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({ path: [...path, key], code: 'unknown_key', key }))
  if (issue.code === 'custom') return [{ code: 'not_a_zone', ...issue.params?.['finding'], path }]
  const [first, ...others] = issue.code === 'invalid_union' && at(value, path) !== undefined ? issue.errors : []
  if (first) return nearest(first, others).flatMap(it => explain({ ...it, path: [...issue.path, ...it.path] }, value))
  const last = path.at(-1)
  if (at(value, path) === undefined) {
    return last === 'fr' || last === 'en'
      ? [{ path, code: 'missing_translation', lang: last }]
      : [{ path, code: 'missing' }]
  }
  return [{ path, code: 'wrong_value', expected: expected(issue) }]
}

/** The alternative that what is written went furthest into; the first one when none did. */
const nearest = (first: z.core.$ZodIssue[], others: z.core.$ZodIssue[][]): z.core.$ZodIssue[] =>
  others.reduce((best, it) => (depth(it) > depth(best) ? it : best), first)

const depth = (issues: readonly z.core.$ZodIssue[]): number => Math.max(0, ...issues.map(it => it.path.length))

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
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.join(' | ') : issue.code
}
