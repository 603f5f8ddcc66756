import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { findEntry, findNamed } from './queries.ts'
import {
  canSave,
  type Document,
  type Entry,
  isOnTop,
  type Kind,
  mayRename,
  type SaveRefusal,
  sameDocument,
  sinceOf,
} from './rules.ts'
import { sectionOf } from './section.ts'
import * as store from './store.ts'

export type Saving = {
  name: string
  document: Document
  /** Why, in a few words; may be empty. */
  reason: string
  /** Its author says that the English still says what the French says. */
  stillRight: boolean
}

export type Beginning = Saving & { kind: Kind; wholeProgramme: boolean }

type With = Pick<Services, 'db' | 'now'>

/** The team begins something to publish: its first version, which the public does not read yet. Gives its id. */
export async function beginEntry(
  { db, now }: With,
  actor: Actor,
  edition: Edition,
  it: Beginning,
): Promise<Result<number, SaveRefusal>> {
  requireTeam(actor, edition.id)
  const { document, kind, name, reason, stillRight, wholeProgramme } = it
  const allowed = canSave({ document, kind, name, section: sectionOf(edition) })
  if (!allowed.ok) return allowed
  const editionId = wholeProgramme ? null : edition.id
  return db.transaction().execute(async tx => {
    await store.lockContents(tx)
    const taken = await findNamed(tx, { editionId, kind, name })
    if (taken) return refuse({ code: 'name_taken', field: 'name', id: within(edition, taken) })
    const first = { ...sinceOf(undefined, document, { number: 1, stillRight }), number: 1, document, reason }
    const written = { by: actor.personId, at: now() }
    const id = await store.addEntry(tx, { kind, editionId, name, first: { ...first, ...written } })
    await tell(tx, { actor, editionId: edition.id, at: written.at, id }, { kind: 'created', number: 1 })
    return done(id)
  })
}

export type Changing = Saving & { id: number; version: number }

/**
 * The team saves another version, on top of the one it read: any other since is refused as a conflict, so that nobody's words are lost
 * unseen. What the public reads does not change. Gives the number of the version.
 */
export async function saveEntry(
  { db, now }: With,
  actor: Actor,
  edition: Edition,
  { document, id, name, reason, stillRight, version }: Changing,
): Promise<Result<number, SaveRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    await store.lockContents(tx)
    const entry = await findEntry(tx, edition.id, id)
    if (!entry) throw new NotFound()
    const allowed = maySave({ document, name, stillRight, version }, entry, edition)
    if (!allowed.ok) return allowed
    const taken = await findNamed(tx, { ...entry, name })
    if (taken && taken.id !== id) return refuse({ code: 'name_taken', field: 'name', id: within(edition, taken) })
    const number = entry.version + 1
    const since = sinceOf(entry, document, { number, stillRight })
    const at = now()
    await store.putVersion(tx, id, { ...since, name, number, document, reason, by: actor.personId, at })
    await tell(tx, { actor, editionId: edition.id, at, id }, { kind: 'written', number })
    return done(number)
  })
}

function maySave(it: Omit<Changing, 'id' | 'reason'>, entry: Entry, edition: Edition): Result<true, SaveRefusal> {
  const { document, name, stillRight, version } = it
  const onTop = isOnTop(version, entry)
  if (!onTop.ok) return onTop
  const same = name === entry.name && sameDocument(document, entry.document)
  if (same && !(stillRight && entry.english < entry.french)) return refuse({ code: 'nothing_new', field: 'body_fr' })
  const named = mayRename(entry, name)
  if (!named.ok) return named
  return canSave({ document, kind: entry.kind, name, section: sectionOf(edition) })
}

/** The id of what has the name, for those who may open it. */
const within = ({ id }: Edition, taken: Entry) =>
  taken.editionId === null || taken.editionId === id ? taken.id : undefined

type About = { actor: Actor; editionId: string; at: Date; id: number }

const tell = (tx: Tx, { actor, at, editionId, id }: About, { kind, number }: { kind: string; number: number }) =>
  record(tx, {
    ...{ editionId, actorId: actor.personId, at, subject: 'content_entry', subjectId: id, kind },
    data: { version: number },
  })
