import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition, Sessions } from '../edition/rules.ts'
import { checkInCode } from './check-in-code.ts'
import { acceptedEmail, declinedEmail } from './emails.ts'
import { lockProposal } from './queries.ts'
import { canDecide, type Proposal, type ProposalRefusal } from './rules.ts'
import { sectionForTeam } from './section.ts'
import * as store from './store.ts'

export type Deciding = { id: number; accept: boolean; reason: string }

/**
 * The team accepts what a fellow proposes, which becomes a published session that the fellow leads, or declines it with a reason.
 * The fellow is told by mail.
 */
export async function decideProposal(
  services: Services,
  actor: Actor,
  edition: Edition,
  deciding: Deciding,
): Promise<Result<true, ProposalRefusal>> {
  const section = sectionForTeam(edition, actor)
  return services.db.transaction().execute(async tx => {
    const proposal = await lockProposal(tx, edition.id, deciding.id)
    if (!proposal) throw new NotFound()
    const at = services.now()
    const allowed = canDecide(proposal, deciding, at)
    if (!allowed.ok) return allowed
    const state = deciding.accept ? ('accepted' as const) : ('declined' as const)
    const token = services.randomToken()
    const sessionId = deciding.accept ? await become(tx, edition, { proposal, section, at, token }) : null
    const reason = allowed.value || null
    await store.decideProposal(tx, proposal.id, { state, by: actor.personId, at, reason, sessionId })
    const about = { editionId: edition.id, actorId: actor.personId, at }
    const decided = { ...about, subject: 'session_proposal', subjectId: proposal.id }
    await record(tx, { ...decided, kind: state, from: 'proposed', to: state, reason })
    if (sessionId !== null) await record(tx, publishedEvent(about, sessionId))
    const person = { personId: proposal.personId, name: proposal.host, email: proposal.email, lang: proposal.lang }
    const told = { edition, person, publicUrl: services.config.publicUrl }
    await queueMail(
      services,
      tx,
      sessionId ? acceptedEmail(told, proposal, sessionId) : declinedEmail(told, proposal, allowed.value),
    )
    return done(true)
  })
}

const publishedEvent = (about: { editionId: string; actorId: number; at: Date }, subjectId: number) => ({
  ...about,
  subject: 'programme_session',
  subjectId,
  kind: 'created',
  to: 'published',
})

type Becoming = { proposal: Proposal; section: Sessions; at: Date; token: string }

async function become(tx: Tx, edition: Edition, { proposal, section, at, token }: Becoming): Promise<number> {
  const { proposals } = section
  if (!proposals) throw new NotFound()
  const { about, endsAt, isOpen, place, speakers, startsAt, title } = proposal
  const id = await store.addSession(tx, {
    editionId: edition.id,
    planCode: null,
    state: 'published',
    kind: proposals.kind,
    title: { fr: title, en: '' },
    objectives: { fr: about, en: '' },
    audience: isOpen ? proposals.open : proposals.closed,
    mandatory: [],
    listed: isOpen,
    leaderId: proposal.personId,
    parts: [{ startsAt, endsAt, onlyFor: null }],
    code: checkInCode(token),
    ...{ place, speakers, at, video: '', agenda: [], outputs: '' },
  })
  if (id === undefined) throw new Error('a proposed session has no place in the plan')
  return id
}
