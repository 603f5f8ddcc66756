import { diffWordsWithSpace } from 'diff'
import type { Difference, DifferencePart, Document, FieldName } from './rules.ts'
import { fieldsOf } from './rules.ts'

/** Longer than this, two texts are compared as wholes: nobody waits for their words. */
const PATIENCE_MS = 400
/** Of a stretch that both have, as much is shown on each side. */
const SHOWN = 120

/** What a version says otherwise than another, field by field, word by word. */
export function compareDocuments(before: Document, after: Document): Difference[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  return (Object.keys(now) as FieldName[])
    .filter(field => old[field] !== now[field])
    .map(field => ({ field, parts: partsOf(old[field], now[field]) }))
}

function partsOf(before: string, after: string): DifferencePart[] {
  const found = diffWordsWithSpace(before, after, { timeout: PATIENCE_MS })
  if (!found)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  return found.map(({ added, removed, value }) =>
    added
      ? { kind: 'added', text: value }
      : removed
        ? { kind: 'removed', text: value }
        : { kind: 'same', text: shortened(value) },
  )
}

const shortened = (text: string) =>
  text.length <= 3 * SHOWN ? text : `${text.slice(0, SHOWN)} […] ${text.slice(-SHOWN)}`
