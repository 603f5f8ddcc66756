import type { Changes, Note, Values } from './note.ts'

/** One field as sent; `was` is the mark of the value that the page showed when it was drawn. */
export type SentField = { name: string; value: string; was: string | undefined }

/** A page as sent: the revision it was drawn at, its own token, the fields whose other version it showed, and who sends it. */
export type Posted = { base: number; page: string; fields: readonly SentField[]; seen: readonly string[] }

/** Two people wrote different things in one field: `kept` stays, `yours` comes back to whoever typed it. */
export type Conflict = { name: string; kept: string; yours: string; by: number }

export type Merged = { values: Values; changes: Changes; changed: string[]; conflicts: Conflict[] }

type Merging = { posted: Posted; by: number; mark: (value: string) => string }

/**
 * Puts what a page sent over what is kept, field by field. A field left as the page showed it changes nothing, also when somebody else
 * changed it meanwhile; a field changed on both sides is a conflict, unless the page has shown both versions or made the last change.
 */
export function merge(note: Pick<Note, 'values' | 'changes' | 'revision'>, { posted, by, mark }: Merging): Merged {
  const outcomes = posted.fields.map(sent => ({ sent, outcome: outcomeOf(note, posted, sent, mark) }))
  const changed = outcomes.filter(it => it.outcome === 'changed').map(it => it.sent)
  const clashing = outcomes.filter(it => it.outcome === 'conflict').map(it => it.sent)
  const change = { revision: note.revision + 1, page: posted.page, by }
  return {
    values: { ...note.values, ...Object.fromEntries(changed.map(({ name, value }) => [name, value])) },
    changes: { ...note.changes, ...Object.fromEntries(changed.map(({ name }) => [name, change])) },
    changed: changed.map(({ name }) => name),
    conflicts: clashing.map(({ name, value }) => ({
      ...{ name, yours: value, kept: note.values[name] ?? '' },
      by: note.changes[name]?.by ?? 0,
    })),
  }
}

function outcomeOf(
  { values, changes }: Pick<Note, 'values' | 'changes'>,
  { base, page, seen }: Posted,
  { name, value, was }: SentField,
  mark: (value: string) => string,
): 'same' | 'changed' | 'conflict' {
  if (value === (values[name] ?? '')) return 'same'
  const last = changes[name]
  if (!last || last.revision <= base || last.page === page || seen.includes(name)) return 'changed'
  return was === mark(value) ? 'same' : 'conflict'
}
