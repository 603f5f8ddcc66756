import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { readMarkdown } from '../../platform/markdown/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { instantOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { documentOf, findEntry, listDue, picturesNamed } from './queries.ts'
import {
  canEndSchedule,
  canPublish,
  canSchedule,
  canUnpublish,
  type Document,
  dueOf,
  type Entry,
  isSeen,
  type Kind,
  type PublishRefusal,
  stateOf,
} from './rules.ts'
import * as store from './store.ts'

type With = Pick<Services, 'db' | 'now' | 'config'>

/** The team shows the last version to the public, now or from an instant on; refused where it is not the one that was seen. */
export async function publishEntry(
  { config, db, now }: With,
  actor: Actor,
  edition: Edition,
  { at, id, seen = 0 }: { id: number; at?: Date | undefined; seen?: number },
): Promise<Result<true, PublishRefusal>> {
  return onEntry({ db, actor, edition }, id, async (tx, entry) => {
    const current = isSeen(seen, entry)
    if (!current.ok) return current
    const allowed = await isFit(tx, config.publicUrl, entry)
    if (!allowed.ok) return allowed
    const later = at ? canSchedule(at, now(), entry.unpublishAt) : done(true)
    if (!later.ok) return later
    if (at) await store.putSchedule(tx, id, { publish: { version: entry.version, at } })
    else await store.putPublished(tx, id, { version: entry.version, at: now(), span: spanOf(entry) })
    const to = at ? 'scheduled' : 'published'
    await tell(tx, { entry, editionId: edition.id, actor, at: now() }, { kind: to, to, version: entry.version })
    return done(true)
  })
}

/** The team takes back what the public reads, now or at an instant. Its versions stay. */
export async function unpublishEntry(
  { db, now }: With,
  actor: Actor,
  edition: Edition,
  { at, id }: { id: number; at?: Date | undefined },
): Promise<Result<true, PublishRefusal>> {
  return onEntry({ db, actor, edition }, id, async (tx, entry) => {
    const allowed = canUnpublish(entry, at)
    if (!allowed.ok) return allowed
    const later = at ? canSchedule(at, now()) : done(true)
    if (!later.ok) return later
    await (at ? store.putSchedule(tx, id, { unpublishAt: at }) : store.putUnpublished(tx, id))
    const what = at ? { kind: 'end_scheduled', to: stateOf(entry) } : { kind: 'withdrawn', to: 'withdrawn' }
    await tell(tx, { entry, editionId: edition.id, actor, at: now() }, { ...what, version: entry.version })
    return done(true)
  })
}

/** Nothing will happen by itself any more. */
export async function endSchedule(
  { db, now }: With,
  actor: Actor,
  edition: Edition,
  id: number,
): Promise<Result<true, PublishRefusal>> {
  return onEntry({ db, actor, edition }, id, async (tx, entry) => {
    const allowed = canEndSchedule(entry)
    if (!allowed.ok) return allowed
    await store.clearSchedule(tx, id)
    const to = stateOf({ ...entry, publishAt: null })
    await tell(
      tx,
      { entry, editionId: edition.id, actor, at: now() },
      { kind: 'unscheduled', to, version: entry.version },
    )
    return done(true)
  })
}

/** Shows and takes back whatever is due, in every edition. Running twice changes nothing. Gives how many entries moved. */
export async function followContents({ db, now }: With): Promise<number> {
  return db.transaction().execute(async tx => {
    const due = await listDue(tx, now())
    for (const entry of due) await follow(tx, entry, now())
    return due.length
  })
}

async function follow(tx: Tx, entry: Entry, now: Date): Promise<void> {
  const { publish, unpublish } = dueOf(entry, now)
  const about = { entry, editionId: entry.editionId, actor: undefined }
  if (publish) {
    // It was fit when it was scheduled, and a version does not change.
    const document = await documentOf(tx, entry.id, publish.version)
    await store.putPublished(tx, entry.id, { ...publish, span: spanOf({ kind: entry.kind, document }) })
    await tell(tx, { ...about, at: publish.at }, { kind: 'published', to: 'published', version: publish.version })
  }
  if (unpublish) {
    await store.putUnpublished(tx, entry.id)
    await tell(tx, { ...about, at: unpublish.at }, { kind: 'withdrawn', to: 'withdrawn', version: entry.version })
  }
}

type On = { db: With['db']; actor: Actor; edition: Edition }
type Act = (tx: Tx, entry: Entry) => Promise<Result<true, PublishRefusal>>

function onEntry({ actor, db, edition }: On, id: number, act: Act): Promise<Result<true, PublishRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    await store.lockContents(tx)
    const entry = await findEntry(tx, edition.id, id)
    if (!entry) throw new NotFound()
    return act(tx, entry)
  })
}

/** Whether the last version may be shown: its facts, its words in both languages, its pictures. */
async function isFit(tx: Tx, origin: string, { document, kind }: Entry): Promise<Result<true, PublishRefusal>> {
  const read = [document.fr, document.en].map(it => readMarkdown(it.body, origin))
  const wanted = [...new Set([document.facts.picture, ...read.flatMap(it => it.pictures)])].filter(it => it !== '')
  const known = await picturesNamed(tx, wanted)
  const faults = read.reduce((sum, it) => sum + it.faults.length, 0)
  return canPublish({ kind, document, faults, picturesKnown: wanted.every(it => known.has(it)) })
}

/** When an event is, from the local times of its zone. */
export function spanOf({ document: { facts }, kind }: { kind: Kind; document: Document }) {
  if (kind !== 'event') return undefined
  return { startsAt: instantOf(facts.starts, facts.zone), endsAt: instantOf(facts.ends, facts.zone) }
}

type About = { entry: Entry; editionId: string | null; actor: Actor | undefined; at: Date }

const tell = (tx: Tx, about: About, { kind, to, version }: { kind: string; to: string; version: number }) =>
  record(tx, {
    ...{ editionId: about.editionId, actorId: about.actor?.personId ?? null, at: about.at, kind, to },
    ...{ subject: 'content_entry', subjectId: about.entry.id, from: stateOf(about.entry), data: { version } },
  })
