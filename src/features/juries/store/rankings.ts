import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/index.ts'
import type { ProfileCode } from '../../edition/rules.ts'
import type { ListState } from '../rules.ts'

export type Pair = { challengeId: string; profile: ProfileCode }

/** Adds the lists that are missing; gives their ids. */
export async function addLists(tx: Tx, editionId: string, pairs: readonly Pair[]): Promise<number[]> {
  if (pairs.length === 0) return []
  const rows = pairs.map(({ challengeId, profile }) => ({
    edition_id: editionId,
    challenge_id: challengeId,
    profile,
    state: 'open' as const,
  }))
  const added = await tx
    .insertInto('ranking')
    .values(rows)
    .onConflict(conflict => conflict.columns(['challenge_id', 'profile']).doNothing())
    .returning('id')
    .execute()
  return added.map(({ id }) => id)
}

export type HeldList = { id: number; challengeId: string; profile: ProfileCode; state: ListState }

/** The lists of an edition, or one of them, held until the end of the transaction. */
export const lockLists = (tx: Tx, editionId: string, id?: number): Promise<HeldList[]> =>
  tx
    .selectFrom('ranking')
    .select(['id', 'challenge_id as challengeId', 'profile', 'state'])
    .where('edition_id', '=', editionId)
    .$if(id !== undefined, it => it.where('id', '=', id ?? 0))
    .orderBy('id')
    .forUpdate()
    .execute()

export type NewEntry = {
  listId: number
  applicationId: number
  place: number
  total: number
  tieBreak: string | null
  origin: 'built' | 'added'
  jurors: readonly number[]
}

/** Puts people on lists, or moves them there; whether they are acceptable, why, and how they came stay as they are. */
export async function putEntries(tx: Tx, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map(it => ({
    ranking_id: it.listId,
    application_id: it.applicationId,
    place: it.place,
    total_points: it.total,
    tie_break: it.tieBreak,
    origin: it.origin,
    jurors: [...it.jurors],
    acceptable: true,
  }))
  await tx
    .insertInto('ranking_entry')
    .values(rows)
    .onConflict(conflict =>
      conflict.columns(['ranking_id', 'application_id']).doUpdateSet(eb => ({
        place: eb.ref('excluded.place'),
        total_points: eb.ref('excluded.total_points'),
        tie_break: eb.ref('excluded.tie_break'),
        jurors: eb.ref('excluded.jurors'),
      })),
    )
    .execute()
}

/** Takes off open lists whoever is not among these people any more. */
export const dropOthers = (tx: Tx, listIds: readonly number[], kept: readonly NewEntry[]) =>
  listIds.length === 0
    ? Promise.resolve([])
    : tx
        .deleteFrom('ranking_entry')
        .where('ranking_id', 'in', listIds)
        .where(
          sql<boolean>`(ranking_id, application_id) not in (select * from unnest(
            ${kept.map(it => it.listId)}::bigint[], ${kept.map(it => it.applicationId)}::bigint[]))`,
        )
        .execute()

/** Writes the order decided between people who share a place. */
export async function orderTied(
  tx: Tx,
  listId: number,
  order: readonly { applicationId: number; place: number }[],
  reason: string,
): Promise<void> {
  for (const { applicationId, place } of order)
    await tx
      .updateTable('ranking_entry')
      .set({ place, tie_break: reason })
      .where('ranking_id', '=', listId)
      .where('application_id', '=', applicationId)
      .execute()
}

/** @returns whether the person is on the list */
export async function setVerdict(
  tx: Tx,
  listId: number,
  verdict: { applicationId: number; acceptable: boolean; reason: string },
): Promise<boolean> {
  const set = await tx
    .updateTable('ranking_entry')
    .set({ acceptable: verdict.acceptable, reason: verdict.reason })
    .where('ranking_id', '=', listId)
    .where('application_id', '=', verdict.applicationId)
    .executeTakeFirst()
  return Number(set.numUpdatedRows) > 0
}

export const closeList = (tx: Tx, id: number, by: number, at: Date) =>
  tx.updateTable('ranking').set({ state: 'closed', closed_by: by, closed_at: at }).where('id', '=', id).execute()

/** Opens a closed list again; when it was closed, and by whom, stays. */
export const reopenList = (tx: Tx, id: number, { by, at, reason }: { by: number; at: Date; reason: string }) =>
  tx
    .updateTable('ranking')
    .set({ state: 'open', reopened_by: by, reopened_at: at, reopening_reason: reason })
    .where('id', '=', id)
    .execute()

export const dropEntry = (tx: Tx, listId: number, applicationId: number) =>
  tx.deleteFrom('ranking_entry').where('ranking_id', '=', listId).where('application_id', '=', applicationId).execute()
