import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Content, DecisionState, NewDecision, PointState, Side } from './rules.ts'

/** One at a time per edition: what the calendar does to its points. Held until the transaction ends. */
export const lockPoints = (tx: Tx, editionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`points ${editionId}`}))`.execute(tx)

/** One at a time per challenge: its roadmap and its mid-term sheets. Held until the transaction ends. */
export const lockChallenge = (tx: Tx, challengeId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`progress ${challengeId}`}))`.execute(tx)

/** Opens the points that are not there yet. Returns how many. */
export async function openPoints(
  tx: Tx,
  editionId: string,
  months: readonly { challengeId: string; month: Day }[],
): Promise<number> {
  if (months.length === 0) return 0
  const rows = months.map(({ challengeId, month }) => ({
    edition_id: editionId,
    challenge_id: challengeId,
    month,
    state: 'to_ask' as const,
  }))
  const opened = await tx
    .insertInto('progress_point')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(opened.numInsertedOrUpdatedRows ?? 0)
}

/** One point of a challenge, held. */
export const lockPoint = (tx: Tx, challengeId: string, pointId: number) =>
  tx
    .selectFrom('progress_point')
    .select(['id', 'challenge_id as challengeId', 'month', 'state', 'held_on as heldOn'])
    .where('challenge_id', '=', challengeId)
    .where('id', '=', pointId)
    .forUpdate()
    .executeTakeFirst()

/** The points of an edition on which the calendar may have something to do, held. */
export const lockWaiting = (tx: Tx, editionId: string) =>
  tx
    .selectFrom('progress_point')
    .select(['id', 'challenge_id as challengeId', 'month', 'state', 'reminded_at as remindedAt'])
    .where('edition_id', '=', editionId)
    .where('state', 'in', ['to_ask', 'asked'])
    .orderBy('id')
    .forUpdate()
    .execute()

export const askPoint = (tx: Tx, id: number, asked: { day: Day; personId: number }) =>
  tx
    .updateTable('progress_point')
    .set({
      state: 'asked',
      planned_on: asked.day,
      asked_by: asked.personId,
      reason: '',
      closed_by: null,
      closed_at: null,
    })
    .where('id', '=', id)
    .execute()

type Closing = { state: 'held' | 'cancelled'; personId: number; at: Date; heldOn?: Day; note?: string; reason?: string }

export const closePoint = (tx: Tx, id: number, { at, heldOn, note = '', personId, reason = '', state }: Closing) =>
  tx
    .updateTable('progress_point')
    .set({ state, held_on: heldOn ?? null, note, reason, closed_by: personId, closed_at: at })
    .where('id', '=', id)
    .execute()

export const markMissed = (tx: Tx, ids: readonly number[]) =>
  tx
    .updateTable('progress_point')
    .set({ state: 'missed' satisfies PointState })
    .where('id', 'in', [...ids])
    .execute()

export const markReminded = (tx: Tx, ids: readonly number[], at: Date) =>
  tx
    .updateTable('progress_point')
    .set({ reminded_at: at })
    .where('id', 'in', [...ids])
    .execute()

/** Writes what was decided at a point. Returns the ids. */
export async function addDecisions(
  tx: Tx,
  pointId: number,
  decided: readonly NewDecision[],
  at: Date,
): Promise<number[]> {
  if (decided.length === 0) return []
  const rows = decided.map(({ body, dueOn, kind, ownerId }) => ({
    point_id: pointId,
    kind,
    body,
    owner_id: ownerId,
    due_on: dueOn,
    state: 'open' as const,
    written_at: at,
  }))
  return (await tx.insertInto('progress_decision').values(rows).returning('id').execute()).map(it => it.id)
}

/** One decision of a challenge, held. */
export const lockDecision = (tx: Tx, challengeId: string, id: number) =>
  tx
    .selectFrom('progress_decision')
    .innerJoin('progress_point', 'progress_point.id', 'point_id')
    .select(['progress_decision.id', 'progress_decision.state'])
    .where('challenge_id', '=', challengeId)
    .where('progress_decision.id', '=', id)
    .forUpdate('progress_decision')
    .executeTakeFirst()

export const closeDecision = (tx: Tx, id: number, it: { state: DecisionState; at: Date; personId: number }) =>
  tx
    .updateTable('progress_decision')
    .set({ state: it.state, closed_at: it.at, closed_by: it.personId })
    .where('id', '=', id)
    .execute()

type Starting = { editionId: string; challengeId: string; number: number; content: Content; at: Date; personId: number }

export const startVersion = (tx: Tx, it: Starting) =>
  tx
    .insertInto('roadmap_version')
    .values({
      edition_id: it.editionId,
      challenge_id: it.challengeId,
      number: it.number,
      state: 'draft',
      content: JSON.stringify(it.content),
      started_by: it.personId,
      started_at: it.at,
      saved_by: it.personId,
      saved_at: it.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()

type Saving = { change: string; reason: string; content: Content; at: Date; personId: number }

export const saveVersion = (tx: Tx, id: number, { at, change, content, personId, reason }: Saving) =>
  tx
    .updateTable('roadmap_version')
    .set(({ eb }) => ({
      change,
      reason,
      content: JSON.stringify(content),
      revision: eb('revision', '+', 1),
      saved_by: personId,
      saved_at: at,
    }))
    .where('id', '=', id)
    .execute()

export const publishVersion = (tx: Tx, id: number, { at, personId }: { at: Date; personId: number }) =>
  tx
    .updateTable('roadmap_version')
    .set({ state: 'published', published_by: personId, published_at: at })
    .where('id', '=', id)
    .execute()

type Filling = {
  editionId: string
  challengeId: string
  side: Side
  answers: Record<string, string>
  at: Date
  personId: number
}

/** Writes a sheet, the first time or again. */
export const putSheet = (tx: Tx, it: Filling) => {
  const saved = { answers: JSON.stringify(it.answers), saved_by: it.personId, saved_at: it.at }
  return tx
    .insertInto('midterm_sheet')
    .values({ edition_id: it.editionId, challenge_id: it.challengeId, side: it.side, ...saved })
    .onConflict(conflict =>
      conflict
        .columns(['challenge_id', 'side'])
        .doUpdateSet(({ eb }) => ({ ...saved, revision: eb('midterm_sheet.revision', '+', 1) })),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
}

export const handIn = (tx: Tx, id: number, { at, personId }: { at: Date; personId: number }) =>
  tx.updateTable('midterm_sheet').set({ handed_in_at: at, handed_in_by: personId }).where('id', '=', id).execute()
