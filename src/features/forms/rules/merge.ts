/** Which save last changed an answer, and from which opened page it came. */
export type Change = { revision: number; page: string }

/**
 * What somebody has typed, by the name of the field, exactly as typed. `aside` keeps what another device typed in the same field at
 * the same time; `declaredAt` says when each declaration was last made (ISO instant).
 */
export type Answers = {
  values: Record<string, string>
  changes: Record<string, Change>
  aside: Record<string, string>
  declaredAt: Record<string, string>
}

export const noAnswers: Answers = { values: {}, changes: {}, aside: {}, declaredAt: {} }

/** One field as sent. `was` is the mark of the value that the page showed when it was drawn. */
export type Sent = { name: string; value: string; was: string | undefined }

/** A page as sent: the revision it was drawn at, its own token, and the fields whose other version it showed. */
export type Posted = { base: number; page: string; fields: readonly Sent[]; seen: readonly string[] }

/** Two devices wrote different things in one field: `kept` is in force, `yours` was typed here and is kept aside. */
export type Conflict = { name: string; kept: string; yours: string }

export type Merged = { answers: Answers; changed: string[]; conflicts: Conflict[] }

/**
 * Puts what a page sent over what is stored, field by field. A field left as the page showed it changes nothing, even when another
 * device has changed it since; a field changed on both sides is a conflict, unless this very page made the last change.
 * @param revision the number this save will have
 * @param mark the mark of a value, as pages carry it
 */
export function merge(stored: Answers, posted: Posted, revision: number, mark: (value: string) => string): Merged {
  const merged: Merged = { answers: structuredClone(stored), changed: [], conflicts: [] }
  for (const sent of posted.fields) {
    const outcome = outcomeOf(stored, posted, sent, mark)
    if (outcome === 'conflict') putAside(merged, sent)
    else if (posted.seen.includes(sent.name)) delete merged.answers.aside[sent.name]
    if (outcome === 'changed') put(merged, sent, { revision, page: posted.page })
  }
  return merged
}

function outcomeOf(stored: Answers, posted: Posted, { name, value, was }: Sent, mark: (value: string) => string) {
  if (value === (stored.values[name] ?? '')) return 'same'
  const last = stored.changes[name]
  if (!last || last.revision <= posted.base || last.page === posted.page) return 'changed'
  return was === mark(value) ? 'same' : 'conflict'
}

function put({ answers, changed }: Merged, { name, value }: Sent, change: Answers['changes'][string]) {
  answers.values[name] = value
  answers.changes[name] = change
  changed.push(name)
}

function putAside({ answers, conflicts }: Merged, { name, value }: Sent) {
  conflicts.push({ name, kept: answers.values[name] ?? '', yours: value })
  answers.aside[name] = value
}

/** The answers of a merge, with the instant at which each of the things it changed and that are declared was declared. */
export function stamped({ answers, changed }: Merged, at: Date, isDeclared: (name: string) => boolean): Answers {
  const dated = changed.filter(isDeclared).map(name => [name, at.toISOString()])
  return { ...answers, declaredAt: { ...answers.declaredAt, ...Object.fromEntries(dated) } }
}
