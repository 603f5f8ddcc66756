import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Receipt } from '../../platform/signing/index.ts'
import type { Answers } from '../forms/rules.ts'
import type { Framed, MemberRole, ProposalState } from './rules.ts'

type NewProposal = { editionId: string; code: string; formVersionId: number; answers: Answers; at: Date }

/** @returns the new proposal, or undefined when the code is taken */
export async function addProposal(tx: Tx, it: NewProposal): Promise<number | undefined> {
  const row = await tx
    .insertInto('proposal')
    .values({
      ...{ edition_id: it.editionId, code: it.code, state: 'draft', form_version_id: it.formVersionId },
      ...{ answers: JSON.stringify(it.answers), created_at: it.at, saved_at: it.at },
    })
    .onConflict(on => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Holds a proposal until the end of the transaction. */
export const hold = (tx: Tx, id: number) =>
  tx.selectFrom('proposal').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

/** Lets one proposal at a time of an edition enter the catalogue, until the end of the transaction: two cannot take one title. */
export const holdCatalogue = (tx: Tx, editionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`proposals ${editionId}`}))`.execute(tx)

type Saved = { answers: Answers; title: string; revision: number; at: Date }

export const saveAnswers = (tx: Tx, id: number, { answers, at, revision, title }: Saved) =>
  tx
    .updateTable('proposal')
    .set({ answers: JSON.stringify(answers), title, revision, saved_at: at })
    .where('id', '=', id)
    .execute()

/** Keeps versions set aside without making the proposal newer than it is. */
export const saveAside = (tx: Tx, id: number, answers: Answers) =>
  tx
    .updateTable('proposal')
    .set({ answers: JSON.stringify(answers) })
    .where('id', '=', id)
    .execute()

type NewMember = { proposalId: number; personId: number | null; email: string; role: MemberRole; at: Date }

export const addMember = (tx: Tx, it: NewMember) =>
  tx
    .insertInto('proposal_member')
    .values({
      ...{ proposal_id: it.proposalId, person_id: it.personId, email: it.email, role: it.role, added_at: it.at },
    })
    .returning('id')
    .executeTakeFirstOrThrow()

export const endMember = (tx: Tx, id: number, at: Date) =>
  tx.updateTable('proposal_member').set({ ended_at: at }).where('id', '=', id).execute()

/** Says where a member is in the form; the first time somebody invited comes, who they are. */
export const seeMember = (tx: Tx, id: number, seen: { personId: number; section: string; at: Date }) =>
  tx
    .updateTable('proposal_member')
    .set({ person_id: seen.personId, section: seen.section, seen_at: seen.at })
    .where('id', '=', id)
    .execute()

/** Takes off the file of a field. Returns whether there was one. */
export async function dropFile(tx: Tx, { proposalId, field, at }: { proposalId: number; field: string; at: Date }) {
  const dropped = await tx
    .updateTable('proposal_file')
    .set({ removed_at: at })
    .where('proposal_id', '=', proposalId)
    .where('field', '=', field)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return Number(dropped.numUpdatedRows) > 0
}

type NewFile = { proposalId: number; field: string; sha256: string; name: string; at: Date }

export const addFile = (tx: Tx, it: NewFile) =>
  tx
    .insertInto('proposal_file')
    .values({ proposal_id: it.proposalId, field: it.field, sha256: it.sha256, name: it.name, added_at: it.at })
    .execute()

type NewSubmission = {
  proposalId: number
  formVersionId: number
  reference: string
  revision: number
  at: Date
  /** Canonical JSON: what is hashed is what is stored. */
  canonical: string
  sha256: string
  receipt: Receipt
}

/** Keeps a submission for ever, and puts it in force. */
export async function addSubmission(tx: Tx, it: NewSubmission): Promise<void> {
  const { id } = await tx
    .insertInto('proposal_submission')
    .values({
      ...{ proposal_id: it.proposalId, form_version_id: it.formVersionId, reference: it.reference },
      ...{ revision: it.revision, received_at: it.at, content: it.canonical, content_sha256: it.sha256 },
      receipt: JSON.stringify(it.receipt),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .updateTable('proposal')
    .set({ state: 'submitted', submission_id: id })
    .where('id', '=', it.proposalId)
    .execute()
}

export const decide = (tx: Tx, id: number, to: { state: ProposalState; reason: string; at: Date }) =>
  tx
    .updateTable('proposal')
    .set({ state: to.state, reason: to.reason, decided_at: to.at })
    .where('id', '=', id)
    .execute()

export const frame = (tx: Tx, id: number, { framed, at }: { framed: Framed; at: Date }) =>
  tx
    .updateTable('proposal')
    .set({ framed: JSON.stringify(framed), framed_at: at })
    .where('id', '=', id)
    .execute()

export const publish = (tx: Tx, id: number, { challengeId, at }: { challengeId: string; at: Date }) =>
  tx
    .updateTable('proposal')
    .set({ state: 'published', reason: '', challenge_id: challengeId, decided_at: at })
    .where('id', '=', id)
    .execute()
