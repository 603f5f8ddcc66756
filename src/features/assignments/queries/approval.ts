import type { Db, Tx } from '../../../platform/db/index.ts'
import type { ProposedList } from '../rules.ts'

export type Approval = {
  id: number
  runId: number
  state: 'proposed' | 'approved' | 'returned'
  list: ProposedList
  listSha256: string
  proposedAt: Date
  proposedBy: string
  decidedAt: Date | null
  decidedBy: string | null
  reason: string | null
  signature: string | null
  documentSha256: string | null
}

/** The latest list put before the authority, whatever became of it. */
export async function latestApproval(db: Db | Tx, editionId: string): Promise<Approval | undefined> {
  const row = await db
    .selectFrom('approval')
    .innerJoin('person as proposer', 'proposer.id', 'approval.proposed_by')
    .leftJoin('person as decider', 'decider.id', 'approval.decided_by')
    .select(['approval.id', 'run_id as runId', 'state', 'list', 'list_sha256 as listSha256', 'signature', 'reason'])
    .select(['proposed_at as proposedAt', 'proposer.full_name as proposedBy', 'document_sha256 as documentSha256'])
    .select(['decided_at as decidedAt', 'decider.full_name as decidedBy'])
    .where('edition_id', '=', editionId)
    .orderBy('approval.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, list: row.list as unknown as ProposedList }
}
