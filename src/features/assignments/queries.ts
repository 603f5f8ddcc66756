import type { Db, Tx } from '../../platform/db/index.ts'
import { latestApproval } from './queries/approval.ts'
import { listInstructions, listTieBreaks } from './queries/facts.ts'
import { findAudit, findRunBefore, listRuns } from './queries/runs.ts'

export { type Approval, latestApproval } from './queries/approval.ts'
export { listInstructions, loadFacts, offeredProfiles, seedOf } from './queries/facts.ts'
export { findAudit, findRun, findToAudit, type Run } from './queries/runs.ts'

/** Names behind codes, for the team and the authority only. */
export async function namesOf(
  db: Db | Tx,
  editionId: string,
): Promise<Map<string, { name: string; applicationId: number }>> {
  const rows = await db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['application.code', 'application.id', 'person.full_name'])
    .where('application.edition_id', '=', editionId)
    .execute()
  return new Map(rows.map(row => [row.code, { name: row.full_name, applicationId: row.id }]))
}

/** How many lists juries have made for challenges that still stand, and how many of them are not closed. */
export const countRankings = (db: Db | Tx, editionId: string): Promise<{ open: number; total: number }> =>
  db
    .selectFrom('ranking')
    .innerJoin('challenge', 'challenge.id', 'ranking.challenge_id')
    .select(eb => [
      eb.fn.countAll<number>().as('total'),
      eb.fn.countAll<number>().filterWhere('ranking.state', '=', 'open').as('open'),
    ])
    .where('ranking.edition_id', '=', editionId)
    .where('challenge.state', '=', 'published')
    .executeTakeFirstOrThrow()

/** What the page of a run needs besides the run itself. */
export const aroundRun = async (db: Db, editionId: string, runId: number) => ({
  before: await findRunBefore(db, editionId, runId),
  approval: await latestApproval(db, editionId),
  audit: await findAudit(db, editionId, runId),
  told: await listTieBreaks(db, editionId),
})

/** What the team's page of matching shows: three queries, whatever the number of runs. */
export const matchingDesk = async (db: Db, editionId: string, before: number | undefined, limit: number) => ({
  rankings: await countRankings(db, editionId),
  instructions: await listInstructions(db, editionId),
  runs: await listRuns(db, editionId, before, limit),
})
