import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { holds } from '../people/rules.ts'
import { lockProposal } from './queries.ts'
import { canPropose, type ProposalRefusal } from './rules.ts'
import { sectionOf } from './section.ts'
import * as store from './store.ts'

export type Proposing = {
  title: string
  about: string
  speakers: string
  isOpen: boolean
  startsAt: Date | undefined
  endsAt: Date | undefined
  place: string
}

/** A fellow proposes a session that they would host. Gives its id. */
export async function propose(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  proposing: Proposing,
): Promise<Result<number, ProposalRefusal>> {
  const { proposals } = sectionOf(edition)
  if (!proposals || !holds(actor, edition.id, 'fellow')) throw new NotFound()
  const at = now()
  const allowed = canPropose(proposing, proposals.maxSpeakers, at)
  if (!allowed.ok) return allowed
  return db.transaction().execute(async tx => {
    const by = { editionId: edition.id, personId: actor.personId, at }
    const { id } = await store.addProposal(tx, { ...proposing, ...allowed.value, ...by })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'session_proposal', subjectId: id }
    await record(tx, { ...about, kind: 'proposed', to: 'proposed' })
    return done(id)
  })
}

/** Takes one's own proposal back before it is decided; afterwards nothing changes. */
export async function withdrawProposal(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  id: number,
): Promise<void> {
  await db.transaction().execute(async tx => {
    const proposal = await lockProposal(tx, edition.id, id)
    if (proposal?.personId !== actor.personId) throw new NotFound()
    if (proposal.state !== 'proposed') return
    const at = now()
    await store.decideProposal(tx, id, { state: 'withdrawn', by: actor.personId, at, reason: null, sessionId: null })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'session_proposal', subjectId: id }
    await record(tx, { ...about, kind: 'withdrawn', from: 'proposed', to: 'withdrawn' })
  })
}
