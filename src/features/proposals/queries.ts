import { sql } from 'kysely'
import { jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Db, Tx } from '../../platform/db/index.ts'
import type { Receipt } from '../../platform/signing/index.ts'
import type {
  Content,
  Framed,
  KeptFile,
  ListedProposal,
  Member,
  MemberRole,
  Proposal,
  ProposalFile,
  ProposalState,
} from './rules.ts'

const proposals = (db: Db | Tx) =>
  db
    .selectFrom('proposal')
    .leftJoin('proposal_submission as last', 'last.id', 'proposal.submission_id')
    .select([
      'proposal.id',
      'edition_id as editionId',
      'code',
      'state',
      'reason',
      'title',
      'proposal.form_version_id as formVersionId',
      'answers',
      'proposal.revision',
      'created_at as createdAt',
      'saved_at as savedAt',
      'last.received_at as submittedAt',
      'last.revision as submittedRevision',
      'last.reference',
      'challenge_id as challengeId',
    ])

type Me = { personId: number; email: string }

/** Somebody is of a proposal by who they are, or by the address at which they were invited: signing in proves it. */
const isMine = ({ email, personId }: Me) =>
  sql<boolean>`(m.person_id = ${personId} or (m.person_id is null and lower(m.email) = lower(${email})))`

/** The proposals that somebody writes with colleagues in an edition, the newest first. One query. */
export async function listOwn(db: Db, editionId: string, me: Me): Promise<(Proposal & { role: MemberRole })[]> {
  const rows = await proposals(db)
    .innerJoin('proposal_member as m', 'm.proposal_id', 'proposal.id')
    .select('m.role')
    .where('edition_id', '=', editionId)
    .where('m.ended_at', 'is', null)
    .where(isMine(me))
    .orderBy('proposal.id', 'desc')
    .limit(100)
    .execute()
  return rows as unknown as (Proposal & { role: MemberRole })[]
}

/** A proposal and the part somebody has in it; undefined for anybody who has none. One query. */
export async function findOwn(
  db: Db | Tx,
  editionId: string,
  { id, me }: { id: number; me: Me },
): Promise<{ proposal: Proposal; role: MemberRole; memberId: number } | undefined> {
  const row = await proposals(db)
    .innerJoin('proposal_member as m', 'm.proposal_id', 'proposal.id')
    .select(['m.role', 'm.id as memberId'])
    .where('edition_id', '=', editionId)
    .where('proposal.id', '=', id)
    .where('m.ended_at', 'is', null)
    .where(isMine(me))
    .executeTakeFirst()
  if (!row) return undefined
  const { memberId, role, ...proposal } = row
  return { proposal: proposal as unknown as Proposal, role: role as MemberRole, memberId }
}

/** A proposal by its number, for its team. One query. */
export async function findProposal(db: Db | Tx, editionId: string, id: number): Promise<Proposal | undefined> {
  const row = await proposals(db).where('edition_id', '=', editionId).where('proposal.id', '=', id).executeTakeFirst()
  return row as unknown as Proposal | undefined
}

/** Everybody who writes a proposal, in the order in which they came. One query. */
export async function listMembers(db: Db | Tx, proposalId: number): Promise<Member[]> {
  const rows = await db
    .selectFrom('proposal_member as m')
    .leftJoin('person as p', join =>
      join.on(sql<boolean>`p.id = m.person_id or (m.person_id is null and lower(p.email) = lower(m.email))`),
    )
    .select(['m.id', 'm.person_id as personId', 'm.email', 'm.role', 'm.section', 'm.seen_at as seenAt'])
    .select(sql<string>`coalesce(p.full_name, '')`.as('name'))
    .select(sql<'fr' | 'en'>`coalesce(p.lang, 'fr')`.as('lang'))
    .where('m.proposal_id', '=', proposalId)
    .where('m.ended_at', 'is', null)
    .orderBy('m.id')
    .execute()
  return rows as unknown as Member[]
}

const files = (db: Db | Tx, proposalId: number) =>
  db
    .selectFrom('proposal_file as f')
    .innerJoin('blob as b', 'b.sha256', 'f.sha256')
    .select(['f.id', 'f.field', 'f.name', 'f.sha256', 'b.size_bytes as size', 'b.media_type as type'])
    .where('f.proposal_id', '=', proposalId)
    .orderBy('f.id')

/** The files that are attached now. One query. */
export const listFiles = (db: Db | Tx, proposalId: number): Promise<ProposalFile[]> =>
  files(db, proposalId).where('f.removed_at', 'is', null).execute()

/** The files that are or were attached. One query. */
export const listKeptFiles = (db: Db, proposalId: number): Promise<KeptFile[]> =>
  files(db, proposalId).select(['f.added_at as addedAt', 'f.removed_at as removedAt']).execute()

/** What was last submitted, with its receipt; a reference names an earlier one. One query. */
export async function findSubmission(
  db: Db | Tx,
  proposalId: number,
  reference?: string,
): Promise<{ content: Content; formVersionId: number; receipt: Receipt } | undefined> {
  const all = db
    .selectFrom('proposal_submission')
    .select(['content', 'form_version_id as formVersionId', 'receipt'])
    .where('proposal_id', '=', proposalId)
  const wanted = reference === undefined ? all.orderBy('id', 'desc').limit(1) : all.where('reference', '=', reference)
  return (await wanted.executeTakeFirst()) as unknown as Awaited<ReturnType<typeof findSubmission>>
}

/** Every proposal that was submitted, for its team: what was received, never a draft. A call has a few dozen. One query. */
export async function listSubmitted(db: Db, editionId: string, state?: ProposalState): Promise<ListedProposal[]> {
  const all = db
    .selectFrom('proposal as p')
    .innerJoin('proposal_submission as s', 's.id', 'p.submission_id')
    .select(['p.id', 'p.code', 'p.state', 'p.reason', 'p.challenge_id as challengeId'])
    .select(['s.received_at as submittedAt', 's.content', 's.form_version_id as formVersionId'])
    .where('p.edition_id', '=', editionId)
  const wanted = state ? all.where('p.state', '=', state) : all
  return (await wanted.orderBy('p.id').limit(1000).execute()) as unknown as ListedProposal[]
}

/** How the proposal is framed, and the challenge it became. One query. */
export async function findFramed(
  db: Db | Tx,
  proposalId: number,
): Promise<{ framed: Framed | null; framedAt: Date | null; challenge: { slug: string } | null } | undefined> {
  const row = await db
    .selectFrom('proposal')
    .select(eb => [
      'framed',
      'framed_at as framedAt',
      jsonObjectFrom(
        eb.selectFrom('challenge').select('slug').whereRef('challenge.id', '=', 'proposal.challenge_id'),
      ).as('challenge'),
    ])
    .where('id', '=', proposalId)
    .executeTakeFirst()
  return row as unknown as Awaited<ReturnType<typeof findFramed>>
}

/** The slugs of the challenges that came from proposals of an edition. One query. */
export async function listTaken(db: Db | Tx, editionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('proposal')
    .innerJoin('challenge', 'challenge.id', 'proposal.challenge_id')
    .select('challenge.slug')
    .where('proposal.edition_id', '=', editionId)
    .execute()
  return rows.map(({ slug }) => slug)
}
