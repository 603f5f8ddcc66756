import type { Tx } from '../../../platform/db/index.ts'
import type { ReleaseKind } from '../../edition/rules.ts'
import type { Answer, Facts, Release, ReleaseState, ReleaseText } from '../rules.ts'

type Fresh = { editionId: string; kind: ReleaseKind; slug: string; at: Date }

/** A release of its kind, or undefined when the edition already has one. */
export async function addRelease(tx: Tx, { at, editionId, kind, slug }: Fresh): Promise<number | undefined> {
  const row = await tx
    .insertInto('press_release')
    .values({ edition_id: editionId, kind, slug, state: 'draft', version: 1, created_at: at })
    .onConflict(it => it.columns(['edition_id', 'kind']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

type Written = { releaseId: number; number: number; words: ReleaseText; reason: string; by: number | null; at: Date }

export const addVersion = (tx: Tx, it: Written) =>
  tx
    .insertInto('press_version')
    .values({
      ...{ release_id: it.releaseId, number: it.number, words: JSON.stringify(it.words), reason: it.reason },
      ...{ written_by: it.by, written_at: it.at },
    })
    .execute()

/** The facts that are cleared with a version. */
export const freezeFacts = (tx: Tx, { id, version }: Release, facts: Facts, hash: string) =>
  tx
    .updateTable('press_version')
    .set({ facts: JSON.stringify(facts), facts_hash: hash })
    .where('release_id', '=', id)
    .where('number', '=', version)
    .execute()

export const putState = (
  tx: Tx,
  id: number,
  state: ReleaseState,
  more: { version?: number; publishAt?: Date | null } = {},
) =>
  tx
    .updateTable('press_release')
    .set({
      state,
      ...(more.version !== undefined && { version: more.version }),
      ...(more.publishAt !== undefined && { publish_at: more.publishAt }),
    })
    .where('id', '=', id)
    .execute()

export const putAsked = (tx: Tx, { id, round }: Release, at: Date) =>
  tx
    .updateTable('press_release')
    .set({ state: 'in_clearance', round: round + 1, asked_at: at })
    .where('id', '=', id)
    .execute()

export const addClearance = (tx: Tx, { id, round }: Release, it: Answer & { by: number; at: Date }) =>
  tx
    .insertInto('press_clearance')
    .values({
      ...{ release_id: id, round, party: it.party, answer: it.answer, reason: it.reason },
      ...{ said_by: it.saidBy, recorded_by: it.by, answered_at: it.at },
    })
    .execute()

/** The public reads the last version from this instant on. */
export async function putPublished(
  tx: Tx,
  { id, publishedAt, version }: Release,
  state: ReleaseState,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('press_release')
    .set({ state, published_version: version, published_at: publishedAt ?? at, publish_at: null })
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('press_version')
    .set({ published_at: at })
    .where('release_id', '=', id)
    .where('number', '=', version)
    .execute()
}

export const putWithdrawn = (tx: Tx, id: number, { at, reason }: { reason: string; at: Date }) =>
  tx
    .updateTable('press_release')
    .set({ state: 'withdrawn', withdrawn_at: at, withdrawal_reason: reason, publish_at: null })
    .where('id', '=', id)
    .execute()
