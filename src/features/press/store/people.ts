import type { Tx } from '../../../platform/db/index.ts'
import { linkHash } from '../queries/people.ts'
import type { CoverageTyped, RecipientTyped, RequestKind } from '../rules.ts'

type By = { editionId: string; by: number | null; at: Date }

/** A recipient, or undefined when this address already is one. */
export async function addRecipient(tx: Tx, it: RecipientTyped, { at, by, editionId }: By): Promise<number | undefined> {
  const row = await tx
    .insertInto('press_recipient')
    .values({
      ...{ edition_id: editionId, name: it.name, outlet: it.outlet, email: it.email, lang: it.lang },
      ...{ added_by: by, added_at: at },
    })
    .onConflict(one => one.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Erases recipients with their links and what is known of their opening. Gives which there were. */
export const eraseRecipients = async (tx: Tx, editionId: string, ids?: readonly number[]): Promise<number[]> =>
  (
    await tx
      .deleteFrom('press_recipient')
      .where('edition_id', '=', editionId)
      .$if(ids !== undefined, query => query.where('id', 'in', [0, ...(ids ?? [])]))
      .returning('id')
      .execute()
  ).map(it => it.id)

type Link = { releaseId: number; recipientId: number; version: number; token: string; at: Date; expiresAt: Date }

/** A link, unless this person already has one to this version. Gives whether it was added. */
export async function addPreview(tx: Tx, it: Link): Promise<boolean> {
  const row = await tx
    .insertInto('press_preview')
    .values({
      ...{ release_id: it.releaseId, recipient_id: it.recipientId, version: it.version },
      ...{ token_hash: linkHash(it.token), sent_at: it.at, expires_at: it.expiresAt },
    })
    .onConflict(one => one.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export const revokePreview = (tx: Tx, { at, id, releaseId }: { id: number; releaseId: number; at: Date }) =>
  tx
    .updateTable('press_preview')
    .set(it => ({ revoked_at: it.fn.coalesce('revoked_at', it.val(at)) }))
    .where('id', '=', id)
    .where('release_id', '=', releaseId)
    .returning('recipient_id as recipientId')
    .executeTakeFirst()

export const addOpening = (tx: Tx, previewId: number, at: Date) =>
  tx.insertInto('press_opening').values({ preview_id: previewId, opened_at: at }).execute()

type Asked = { editionId: string; threadId: number; kind: RequestKind; outlet: string; at: Date }

export const addRequest = async (tx: Tx, it: Asked): Promise<number> =>
  (
    await tx
      .insertInto('press_request')
      .values({ edition_id: it.editionId, thread_id: it.threadId, kind: it.kind, outlet: it.outlet, asked_at: it.at })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

/** An article, or undefined when its address is already kept. */
export async function addCoverage(tx: Tx, it: CoverageTyped, { at, by, editionId }: By): Promise<number | undefined> {
  const row = await tx
    .insertInto('press_coverage')
    .values({
      ...{ edition_id: editionId, on_day: it.onDay, outlet: it.outlet, title: it.title, url: it.url, paid: it.paid },
      ...{ added_by: by, added_at: at },
    })
    .onConflict(one => one.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row && it.challenges.length > 0)
    await tx
      .insertInto('press_coverage_challenge')
      .values(it.challenges.map(challenge_id => ({ coverage_id: row.id, challenge_id })))
      .execute()
  return row?.id
}

export const removeCoverage = (tx: Tx, editionId: string, id: number) =>
  tx
    .deleteFrom('press_coverage')
    .where('edition_id', '=', editionId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()

/** The pictures of the kit are these, and no other. */
export async function putKitPictures(tx: Tx, ids: readonly number[], { at, by, editionId }: By): Promise<void> {
  await tx.deleteFrom('press_picture').where('edition_id', '=', editionId).execute()
  if (ids.length > 0)
    await tx
      .insertInto('press_picture')
      .values(ids.map(picture_id => ({ edition_id: editionId, picture_id, added_by: by, added_at: at })))
      .execute()
}
