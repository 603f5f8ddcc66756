import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/index.ts'
import type { Document, Kind, Since } from '../rules.ts'

/** One at a time for the whole programme's writings, which are few: names, versions and what is public. Until the transaction ends. */
export const lockContents = (tx: Tx) => sql`select pg_advisory_xact_lock(hashtext('contents'))`.execute(tx)

export type NewVersion = Since & {
  number: number
  document: Document
  by: number | null
  at: Date
  reason: string
}

export type NewEntry = { kind: Kind; editionId: string | null; name: string; first: NewVersion }

/** A new entry with its first version. Gives its id. */
export async function addEntry(tx: Tx, { editionId, first, kind, name }: NewEntry): Promise<number> {
  const { id } = await tx
    .insertInto('content_entry')
    .values({ kind, edition_id: editionId, name, version: first.number, created_at: first.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addVersion(tx, id, first)
  return id
}

const addVersion = (tx: Tx, entryId: number, it: NewVersion) =>
  tx
    .insertInto('content_version')
    .values({
      entry_id: entryId,
      number: it.number,
      document: JSON.stringify(it.document),
      french_since: it.french,
      english_since: it.english,
      written_by: it.by,
      written_at: it.at,
      reason: it.reason,
    })
    .execute()

/** Another version of an entry, at its address. */
export async function putVersion(
  tx: Tx,
  id: number,
  { name, ...version }: NewVersion & { name: string },
): Promise<void> {
  await addVersion(tx, id, version)
  await tx.updateTable('content_entry').set({ name, version: version.number }).where('id', '=', id).execute()
}

export type Shown = {
  version: number
  at: Date
  /** Of an event. */
  span: { startsAt: Date; endsAt: Date } | undefined
}

/** The public reads this version from now on. The first day it did stays. */
export const putPublished = (tx: Tx, id: number, { at, span, version }: Shown) =>
  tx
    .updateTable('content_entry')
    .set(eb => ({
      published_version: version,
      published_at: eb.fn.coalesce('published_at', eb.val(at)),
      updated_at: at,
      publish_version: null,
      publish_at: null,
      starts_at: span?.startsAt ?? null,
      ends_at: span?.endsAt ?? null,
    }))
    .where('id', '=', id)
    .execute()

/** The public reads nothing of it any more. */
export const putUnpublished = (tx: Tx, id: number) =>
  tx.updateTable('content_entry').set({ published_version: null, unpublish_at: null }).where('id', '=', id).execute()

type Schedule = { publish?: { version: number; at: Date } | undefined; unpublishAt?: Date | null }

/** What the clock will do. What is not said stays as it is. */
export const putSchedule = (tx: Tx, id: number, { publish, unpublishAt }: Schedule) =>
  tx
    .updateTable('content_entry')
    .set({
      ...(publish && { publish_version: publish.version, publish_at: publish.at }),
      ...(unpublishAt !== undefined && { unpublish_at: unpublishAt }),
    })
    .where('id', '=', id)
    .execute()

/** The clock will do nothing. */
export const clearSchedule = (tx: Tx, id: number) =>
  tx
    .updateTable('content_entry')
    .set({ publish_version: null, publish_at: null, unpublish_at: null })
    .where('id', '=', id)
    .execute()
