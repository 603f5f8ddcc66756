import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Signal } from './rules.ts'

/** One look at a time per edition. Held until the transaction ends. */
export const lockLooks = (tx: Tx, editionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`signals ${editionId}`}))`.execute(tx)

export const putLook = (tx: Tx, look: { editionId: string; day: Day; at: Date }) =>
  tx.insertInto('signal_look').values({ edition_id: look.editionId, day: look.day, at: look.at }).execute()

type Raising = { editionId: string; day: Day; at: Date }

/** Writes the signals raised by a look. Returns their ids, in order. */
export async function raise(
  tx: Tx,
  raised: readonly { challengeId: string; signal: Signal }[],
  { at, day, editionId }: Raising,
): Promise<number[]> {
  if (raised.length === 0) return []
  const rows = raised.map(({ challengeId, signal }) => ({
    edition_id: editionId,
    challenge_id: challengeId,
    kind: signal.kind,
    urgency: signal.urgency,
    since: signal.since,
    figures: JSON.stringify(signal.figures),
    state: 'open' as const,
    raised_on: day,
    raised_at: at,
    updated_at: at,
  }))
  return (await tx.insertInto('signal').values(rows).returning('id').execute()).map(it => it.id)
}

type Again = { id: number; signal: Signal; isTold: boolean; reopens: boolean }

/**
 * Says signals again with what is known now, in one query: one that got worse is to be told of again, and one whose silence is over
 * is open again.
 */
export async function sayAgain(tx: Tx, again: readonly Again[], { at, day }: { at: Date; day: Day }): Promise<void> {
  if (again.length === 0) return
  const rows = again.map(({ id, isTold, reopens, signal }) => {
    const { figures, since, urgency } = signal
    return { id, urgency, since, figures, is_told: isTold, reopens }
  })
  await sql`
    update signal set urgency = it.urgency, since = it.since, figures = it.figures, updated_at = ${at},
           told_at = case when it.is_told then told_at end,
           state = case when it.reopens then 'open' else state end,
           quiet_until = case when it.reopens then null else quiet_until end,
           reopened_on = case when it.reopens then ${day}::date else reopened_on end
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
           as it (id bigint, urgency text, since date, figures jsonb, is_told boolean, reopens boolean)
     where signal.id = it.id`.execute(tx)
}

export const close = (tx: Tx, ids: readonly number[], at: Date) =>
  tx
    .updateTable('signal')
    .set({ state: 'closed', quiet_until: null, closed_at: at, updated_at: at })
    .where('id', 'in', [...ids])
    .execute()

export const markTold = (tx: Tx, ids: readonly number[], at: Date) =>
  tx
    .updateTable('signal')
    .set({ told_at: at })
    .where('id', 'in', [...ids])
    .execute()

/** Holds one signal until the transaction ends. */
export const lockSignal = (tx: Tx, challengeId: string, id: number) =>
  tx
    .selectFrom('signal')
    .select('id')
    .where('challenge_id', '=', challengeId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

type Answering = { body: string; doer: string; quietUntil: Day; personId: number; at: Date }

export async function answer(tx: Tx, id: number, it: Answering): Promise<void> {
  const { at, body, doer, personId, quietUntil } = it
  await tx
    .insertInto('signal_answer')
    .values({ signal_id: id, kind: 'answer', body, doer, quiet_until: quietUntil, by_id: personId, at })
    .execute()
  await tx
    .updateTable('signal')
    .set({ state: 'answered', quiet_until: quietUntil, updated_at: at })
    .where('id', '=', id)
    .execute()
}

export const passOn = (tx: Tx, id: number, { at, body, personId }: Pick<Answering, 'body' | 'personId' | 'at'>) =>
  tx.insertInto('signal_answer').values({ signal_id: id, kind: 'passed_on', body, by_id: personId, at }).execute()
