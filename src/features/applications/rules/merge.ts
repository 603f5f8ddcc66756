import { AGREEMENTS, type Answers, agreementName, declarationName, type FormEdition } from './answers.ts'

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

/** The answers of a merge, with the instant at which each declaration or agreement it changed was made. */
export function stamp({ answers, changed }: Merged, at: Date): Answers {
  const agreements: string[] = AGREEMENTS.map(agreementName)
  const dated = changed.filter(name => name.startsWith(declarationName('')) || agreements.includes(name))
  return {
    ...answers,
    declaredAt: { ...answers.declaredAt, ...Object.fromEntries(dated.map(name => [name, at.toISOString()])) },
  }
}

/** The declarations of eligibility as they now stand, when this merge changed one of them: each change leaves a trace. */
export function declarationsIn(edition: Pick<FormEdition, 'eligibility'>, { answers, changed }: Merged) {
  const codes = edition.eligibility.map(({ code }) => code)
  if (!codes.some(code => changed.includes(declarationName(code)))) return undefined
  return Object.fromEntries(codes.map(code => [code, answers.values[declarationName(code)] ?? '']))
}
