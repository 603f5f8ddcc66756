import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Of } from '../queries.ts'
import type { Decision, Handover, Leaving, Scenario, Sheet } from '../rules.ts'

/** Every version of the sheets, the latest first. One query. */
export async function listSheets(db: Db | Tx, { challengeId, editionId }: Of): Promise<Sheet[]> {
  const rows = await db
    .selectFrom('sustaining_sheet')
    .innerJoin('person', 'person.id', 'written_by')
    .select(['challenge_id as challengeId', 'version', 'scenarios', 'decides', 'decide_on as decideOn'])
    .select(['full_name as by', 'written_at as writtenAt'])
    .where('edition_id', '=', editionId)
    .$if(challengeId !== undefined, query => query.where('challenge_id', '=', challengeId ?? ''))
    .orderBy('version', 'desc')
    .execute()
  return rows.map(row => ({ ...row, scenarios: row.scenarios as unknown as Scenario[] }))
}

/** What was decided of each challenge. One query. */
export const listDecisions = (db: Db | Tx, { challengeId, editionId }: Of): Promise<Decision[]> =>
  db
    .selectFrom('sustaining_decision')
    .innerJoin('person', 'person.id', 'recorded_by')
    .select(['challenge_id as challengeId', 'outcome', 'words', 'decided_on as decidedOn', 'full_name as by'])
    .where('edition_id', '=', editionId)
    .$if(challengeId !== undefined, query => query.where('challenge_id', '=', challengeId ?? ''))
    .execute()

/** What is known of the leaving lists. One query. */
export const listLeaving = (db: Db | Tx, { challengeId, editionId }: Of): Promise<Leaving[]> =>
  db
    .selectFrom('leaving_item')
    .leftJoin('person', 'person.id', 'done_by')
    .select(['challenge_id as challengeId', 'code', 'owner', 'due_on as dueOn', 'done_at as doneAt'])
    .select('full_name as doneBy')
    .where('edition_id', '=', editionId)
    .$if(challengeId !== undefined, query => query.where('challenge_id', '=', challengeId ?? ''))
    .execute()

/** What is handed over, to whom. One query. */
export const listHandovers = (db: Db | Tx, { challengeId, editionId }: Of): Promise<Handover[]> =>
  db
    .selectFrom('handover')
    .innerJoin('person', 'person.id', 'written_by')
    .select(['challenge_id as challengeId', 'receiver', 'limits', 'next_steps as nextSteps', 'contacts'])
    .select(['full_name as by', 'written_at as writtenAt'])
    .where('edition_id', '=', editionId)
    .$if(challengeId !== undefined, query => query.where('challenge_id', '=', challengeId ?? ''))
    .execute()

/** Challenges that have had a fellow and have no sustaining sheet, not reminded before. One query. */
export async function listSilentSheets(tx: Tx, editionId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('fellowship')
    .leftJoin('sustaining_sheet as sheet', 'sheet.challenge_id', 'fellowship.challenge_id')
    .leftJoin('sustaining_reminder as told', 'told.challenge_id', 'fellowship.challenge_id')
    .select('fellowship.challenge_id as id')
    .distinct()
    .where('fellowship.edition_id', '=', editionId)
    .where('sheet.id', 'is', null)
    .where('told.challenge_id', 'is', null)
    .orderBy('fellowship.challenge_id')
    .execute()
  return rows.map(it => it.id)
}
