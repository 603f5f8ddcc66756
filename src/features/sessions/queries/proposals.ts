import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Proposal } from '../rules.ts'

const proposals = (db: Db | Tx, editionId: string) =>
  db
    .selectFrom('session_proposal')
    .innerJoin('person', 'person.id', 'session_proposal.person_id')
    .select(['session_proposal.id', 'person.id as personId', 'full_name as host', 'email', 'lang', 'state', 'title'])
    .select(['about', 'speakers', 'is_open as isOpen', 'starts_at as startsAt', 'ends_at as endsAt', 'place', 'reason'])
    .select(['proposed_at as proposedAt', 'session_id as sessionId'])
    .$narrowType<{ lang: 'fr' | 'en' }>()
    .where('edition_id', '=', editionId)

/** What fellows proposed in an edition, the latest first. A few dozen rows, one query. */
export const listProposals = (db: Db, editionId: string): Promise<Proposal[]> =>
  proposals(db, editionId).orderBy('session_proposal.id', 'desc').execute()

/** What somebody proposed, the latest first. One query. */
export const listOwnProposals = (db: Db, editionId: string, personId: number): Promise<Proposal[]> =>
  proposals(db, editionId)
    .where('session_proposal.person_id', '=', personId)
    .orderBy('session_proposal.id', 'desc')
    .execute()

export const lockProposal = (tx: Tx, editionId: string, id: number): Promise<Proposal | undefined> =>
  proposals(tx, editionId).where('session_proposal.id', '=', id).forUpdate('session_proposal').executeTakeFirst()
