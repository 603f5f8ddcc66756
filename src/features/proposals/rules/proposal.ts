import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Answers } from '../../forms/rules.ts'
import { type CallRefusal, canReceive, type ProjectCall } from './call.ts'

export const STATES = [
  'draft',
  'submitted',
  'inadmissible',
  'shortlisted',
  'heard',
  'kept',
  'not_kept',
  'withdrawn',
  'published',
] as const
export type ProposalState = (typeof STATES)[number]

export const MEMBER_ROLES = ['owner', 'editor', 'reader'] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

export type Proposal = {
  id: number
  editionId: string
  code: string
  state: ProposalState
  reason: string
  title: string
  formVersionId: number
  answers: Answers
  revision: number
  createdAt: Date
  savedAt: Date
  submittedAt: Date | null
  /** The revision that was last submitted. */
  submittedRevision: number | null
  reference: string | null
  challengeId: string | null
}

/** What was received, with the version of the form it answers. */
export type Content = { form: { number: number; digest: string }; values: Answers['values'] }

export type ListedProposal = Pick<Proposal, 'id' | 'code' | 'state' | 'submittedAt' | 'reason' | 'challengeId'> & {
  content: Content | null
  formVersionId: number
}

export type ProposalFile = { id: number; field: string; name: string; sha256: string; size: number; type: string }

export type WriteRefusal = CallRefusal | { code: 'reader_only' } | { code: 'not_open_any_more' }

type Held = { state: ProposalState; role: MemberRole }

/** A proposal is written together until the call closes, also after it was submitted: what was submitted stays as it was. */
export function canWrite({ role, state }: Held, call: ProjectCall | undefined, now: Date): Result<true, WriteRefusal> {
  if (role === 'reader') return refuse({ code: 'reader_only' })
  if (state !== 'draft' && state !== 'submitted') return refuse({ code: 'not_open_any_more' })
  return canReceive(call, now)
}

/** Files may also be replaced between the closing and the end of the jury: the slides are those that are shown there. */
export function canAttach(held: Held, call: ProjectCall | undefined, now: Date): Result<true, WriteRefusal> {
  const waits = held.state === 'submitted' || held.state === 'shortlisted'
  if (held.role !== 'reader' && waits && call?.jury && now >= call.opens && now < call.jury) return done(true)
  return canWrite(held, call, now)
}

export type SubmitRefusal = WriteRefusal | { code: 'incomplete' } | { code: 'changed_meanwhile' }

type Submitting = { held: Held & { revision: number }; problems: number; seen: number }

/** What is submitted is what was read before: nothing missing, nothing changed by a colleague in between. */
export function canSubmit(
  { held, problems, seen }: Submitting,
  call: ProjectCall | undefined,
  now: Date,
): Result<true, SubmitRefusal> {
  const open = canWrite(held, call, now)
  if (!open.ok) return open
  if (held.revision !== seen) return refuse({ code: 'changed_meanwhile' })
  return problems === 0 ? done(true) : refuse({ code: 'incomplete' })
}

export type InviteRefusal =
  | { code: 'not_owner' }
  | { code: 'not_an_email' }
  | { code: 'member_already' }
  | { code: 'too_many_members' }

const MOST_MEMBERS = 20

type Inviting = { role: MemberRole; email: string | undefined; members: readonly { email: string }[] }

export function canInvite({ email, members, role }: Inviting): Result<string, InviteRefusal> {
  if (role !== 'owner') return refuse({ code: 'not_owner' })
  if (email === undefined) return refuse({ code: 'not_an_email' })
  if (members.some(it => it.email.toLowerCase() === email.toLowerCase())) return refuse({ code: 'member_already' })
  return members.length < MOST_MEMBERS ? done(email) : refuse({ code: 'too_many_members' })
}

/** A proposal never remains without somebody who can invite. */
export function canRemove(
  role: MemberRole,
  removed: { role: MemberRole },
  owners: number,
): Result<true, { code: 'not_owner' } | { code: 'last_owner' }> {
  if (role !== 'owner') return refuse({ code: 'not_owner' })
  return removed.role === 'owner' && owners === 1 ? refuse({ code: 'last_owner' }) : done(true)
}

/** Seconds after which somebody who was seen in a proposal is no longer said to be there. */
const PRESENT_SECONDS = 120

export type Member = {
  id: number
  personId: number | null
  name: string
  email: string
  /** In which we write to them; French before they have come. */
  lang: 'fr' | 'en'
  role: MemberRole
  section: string
  seenAt: Date | null
}

/** The colleagues who are in the form now, but for the reader. */
export const presentIn = (members: readonly Member[], reader: number, now: Date): Member[] =>
  members.filter(
    it =>
      it.personId !== null &&
      it.personId !== reader &&
      it.seenAt &&
      now.getTime() - it.seenAt.getTime() < PRESENT_SECONDS * 1000,
  )

/** What names a proposal for ever: `P` and five signs that cannot be taken for each other. */
export function proposalCode(hash: string): string {
  const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
  const drawn = Array.from(
    { length: 5 },
    (_, i) => signs[Number.parseInt(hash.slice(i * 2, i * 2 + 2), 16) % signs.length],
  )
  return `P-${drawn.join('')}`
}
