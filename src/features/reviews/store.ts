import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import {
  type Advice,
  type Decision,
  JUDGING,
  type Kind,
  type Marks,
  type Outcome,
  type Outcomes,
  type Pair,
  type ReadingState,
} from './rules.ts'

/**
 * Holds an edition's preselection until the end of the transaction: together with others (`share`) to write a decision or a
 * reading, alone (`update`) to assign or to close.
 * @returns the instant at which it was closed, or null
 */
export async function lockPreselection(tx: Tx, editionId: string, mode: 'share' | 'update'): Promise<Date | null> {
  const held = tx.selectFrom('preselection').select('closed_at').where('edition_id', '=', editionId)
  const locked = mode === 'share' ? held.forShare() : held.forUpdate()
  const found = await locked.executeTakeFirst()
  if (found) return found.closed_at
  await tx
    .insertInto('preselection')
    .values({ edition_id: editionId })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return (await locked.executeTakeFirstOrThrow()).closed_at
}

export const markClosed = (tx: Tx, editionId: string, closed: { by: number; at: Date }) =>
  tx
    .updateTable('preselection')
    .set({ closed_by: closed.by, closed_at: closed.at })
    .where('edition_id', '=', editionId)
    .execute()

export type LockedFile = { id: number; code: string; state: string; outcomes: Outcomes; readings: number }

/** Holds these files of an edition and their readings, in the order of their ids so that two transactions never wait for each other. */
export async function lockFiles(tx: Tx, editionId: string, ids: readonly number[]): Promise<LockedFile[]> {
  const chosen = tx.selectFrom('application').where('edition_id', '=', editionId).where('id', 'in', ids)
  await chosen.select('id').orderBy('id').forNoKeyUpdate().execute()
  await tx.selectFrom('reading').select('id').where('application_id', 'in', ids).orderBy('id').forShare().execute()
  // Another statement: what was decided while those waited is seen by this one only.
  const rows = await chosen
    .select(['id', 'code', 'state'])
    .select(alsoJudges.as('judges'))
    .select(eb => [
      eb
        .selectFrom('screening')
        .select(sql<Partial<Outcomes> | null>`jsonb_object_agg(kind, outcome)`.as('outcomes'))
        .whereRef('application_id', '=', 'application.id')
        .as('outcomes'),
      eb
        .selectFrom('reading')
        .select(({ fn }) => fn.countAll<number>().as('done'))
        .whereRef('application_id', '=', 'application.id')
        .where('reading.state', '=', 'done')
        .as('done'),
    ])
    .orderBy('id')
    .execute()
  const nothing: Outcomes = { eligibility: null, completeness: null, preselection: null }
  return rows.map(({ done, outcomes, ...row }) => ({
    ...row,
    outcomes: { ...nothing, ...outcomes },
    readings: done ?? 0,
  }))
}

const alsoJudges = sql<boolean>`exists (select from participation judge
  where judge.person_id = application.person_id and judge.edition_id = application.edition_id
    and judge.role = any(${[...JUDGING]}))`

/** Whether the team has decided on the preselection of a file whose reading is held. */
export async function isJudged(tx: Tx, applicationId: number): Promise<boolean> {
  const decided = tx.selectFrom('screening').select('kind').where('application_id', '=', applicationId)
  return (await decided.where('kind', '=', 'preselection').executeTakeFirst()) !== undefined
}

type Decided = { applicationId: number; kind: Kind; outcome: Outcome; reason: string }

export const putDecisions = (tx: Tx, decided: readonly Decided[], { by, at }: { by: number; at: Date }) =>
  tx
    .insertInto('screening')
    .values(
      decided.map(({ applicationId, kind, outcome, reason }) => ({
        application_id: applicationId,
        kind,
        outcome,
        reason,
        decided_by: by,
        decided_at: at,
      })),
    )
    .onConflict(conflict =>
      conflict.columns(['application_id', 'kind']).doUpdateSet(({ ref }) => ({
        outcome: ref('excluded.outcome'),
        reason: ref('excluded.reason'),
        decided_by: ref('excluded.decided_by'),
        decided_at: ref('excluded.decided_at'),
      })),
    )
    .execute()

export const dropDecisions = (tx: Tx, dropped: readonly (Pick<Decision, 'kind'> & { applicationId: number })[]) =>
  tx
    .deleteFrom('screening')
    .where(({ eb, or }) => or(dropped.map(it => eb('application_id', '=', it.applicationId).and('kind', '=', it.kind))))
    .execute()

export const putRemark = (tx: Tx, remark: { applicationId: number; body: string; by: number; at: Date }) => {
  const written = { body: remark.body, written_by: remark.by, written_at: remark.at }
  return tx
    .insertInto('team_remark')
    .values({ application_id: remark.applicationId, ...written })
    .onConflict(conflict => conflict.column('application_id').doUpdateSet(written))
    .execute()
}

export const addReadings = (tx: Tx, pairs: readonly Pair[], at: Date) =>
  tx
    .insertInto('reading')
    .values(
      pairs.map(({ applicationId, readerId }) => ({
        application_id: applicationId,
        reader_id: readerId,
        state: 'assigned' as const,
        assigned_at: at,
      })),
    )
    .execute()

/** Takes a reading that is not done away from its reader. @returns how many: 0 when it is done, recused or unknown */
export async function dropReading(tx: Tx, { applicationId, readerId }: Pair): Promise<number> {
  const dropped = await tx
    .deleteFrom('reading')
    .where('application_id', '=', applicationId)
    .where('reader_id', '=', readerId)
    .where('state', 'in', ['assigned', 'started'])
    .executeTakeFirst()
  return Number(dropped.numDeletedRows)
}

export type HeldReading = { id: number; applicationId: number; code: string; state: ReadingState }

/** Holds this reader's own readings of these files; those recused, withdrawn or not theirs are left out. */
export const lockReadings = (
  tx: Tx,
  of: { editionId: string; readerId: number },
  codes: readonly string[],
): Promise<HeldReading[]> =>
  tx
    .selectFrom('reading')
    .innerJoin('blind_application', 'blind_application.id', 'reading.application_id')
    .select(['reading.id', 'reading.application_id as applicationId', 'blind_application.code', 'reading.state'])
    .where('reading.reader_id', '=', of.readerId)
    .where('blind_application.edition_id', '=', of.editionId)
    .where('blind_application.code', '=', ({ fn, val }) => fn.any(val(codes)))
    .where('reading.state', '<>', 'recused')
    .orderBy('reading.id')
    .forUpdate('reading')
    .execute()

type Written = { id: number; state: ReadingState; marks: Marks; remark: string; advice: Advice | null }

/** Writes any number of readings at once. */
export const writeReadings = (tx: Tx, written: readonly Written[], at: Date) =>
  sql`
    update reading
       set state = it.state, marks = it.marks, remark = it.remark, advice = it.advice, saved_at = ${at},
           done_at = case it.state when 'done' then ${at}::timestamptz end
      from jsonb_to_recordset(${JSON.stringify(written)}::jsonb)
        as it (id bigint, state text, marks jsonb, remark text, advice text)
     where reading.id = it.id`.execute(tx)

export const markReadingState = (
  tx: Tx,
  id: number,
  to: { state: 'started'; reason?: never } | { state: 'recused'; reason: string },
) =>
  tx
    .updateTable('reading')
    .set({ state: to.state, done_at: null, recusal_reason: to.reason ?? '' })
    .where('id', '=', id)
    .execute()
