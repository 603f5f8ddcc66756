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

/** Says a signal again with what is known now; one that got worse is to be told of again. */
export const update = (tx: Tx, id: number, it: { signal: Signal; at: Date; worse: boolean }) =>
  tx
    .updateTable('signal')
    .set({ ...saidNow(it), ...(it.worse && { told_at: null }) })
    .where('id', '=', id)
    .execute()

export const reopen = (tx: Tx, id: number, it: { signal: Signal; at: Date; day: Day }) =>
  tx
    .updateTable('signal')
    .set({ ...saidNow(it), state: 'open', quiet_until: null, reopened_on: it.day, told_at: null })
    .where('id', '=', id)
    .execute()

const saidNow = ({ at, signal }: { signal: Signal; at: Date }) => ({
  urgency: signal.urgency,
  since: signal.since,
  figures: JSON.stringify(signal.figures),
  updated_at: at,
})

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
