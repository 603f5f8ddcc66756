import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { queueDrafts } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { publishProposed } from '../challenges/index.ts'
import type { Edition } from '../edition/rules.ts'
import { holds } from '../people/rules.ts'
import { decisionEmail } from './emails.ts'
import { holdOwn } from './hold-own.ts'
import { projectCallOf } from './project-call.ts'
import { findFramed, findProposal, listMembers, listTaken } from './queries.ts'
import {
  canDecide,
  canPublish,
  canTakeBack,
  challengeOf,
  type DecideRefusal,
  type Decision,
  type Framed,
  type FrameRefusal,
} from './rules.ts'
import * as store from './store.ts'
import { loadSubmitted } from './submitted.ts'

/** Holds a proposal that was submitted, for its edition's team. Throws NotFound for anybody else. */
async function holdForTeam(
  services: Services,
  tx: Parameters<typeof store.hold>[0],
  actor: Actor,
  at: { editionId: string; id: number },
) {
  if (!holds(actor, at.editionId, 'team')) throw new NotFound()
  await store.hold(tx, at.id)
  const proposal = await findProposal(tx, at.editionId, at.id)
  if (!proposal?.reference) throw new NotFound()
  const instant = services.now()
  const event = { editionId: at.editionId, actorId: actor.personId, at: instant, subject: 'proposal', subjectId: at.id }
  return { proposal, at: instant, event }
}

type Deciding = { id: number; to: Decision; reason: string; seen: string }

/** Decides of a proposal. A letter to those who own it waits in the outbox until somebody has read it. */
export function decideProposal(
  services: Services,
  actor: Actor,
  edition: Edition,
  { id, reason, seen, to }: Deciding,
): Promise<Result<true, DecideRefusal>> {
  return services.db.transaction().execute(async tx => {
    const { at, event, proposal } = await holdForTeam(services, tx, actor, { editionId: edition.id, id })
    const { state } = proposal
    const allowed = canDecide({ state, seen, to, reason }, projectCallOf(edition), at)
    if (!allowed.ok) return allowed
    await store.decide(tx, id, { state: to, reason, at })
    const owners = (await listMembers(tx, id)).filter(it => it.role === 'owner')
    const read = (await loadSubmitted(tx, proposal))?.proposal ?? proposal
    const about = { edition, proposal: read, reason, to, publicUrl: services.config.publicUrl }
    await queueDrafts(
      services,
      tx,
      owners.map(owner => decisionEmail({ ...about, owner })),
    )
    await record(tx, { ...event, kind: 'decided', from: state, to, ...(reason && { reason }) })
    return done(true)
  })
}

/** A host takes back its own proposal, and says why. */
export function takeBack(
  services: Services,
  actor: Actor,
  edition: Edition,
  { id, reason }: { id: number; reason: string },
) {
  return services.db.transaction().execute(async (tx): Promise<ReturnType<typeof canTakeBack>> => {
    const { at, event, proposal, role } = await holdOwn(services, tx, actor, { editionId: edition.id, id })
    const { state } = proposal
    const allowed = canTakeBack(role, state, reason)
    if (!allowed.ok) return allowed
    await store.decide(tx, id, { state: 'withdrawn', reason, at })
    await record(tx, { ...event, kind: 'withdrawn', from: state, to: 'withdrawn', reason })
    return allowed
  })
}

/** Keeps title, seats and text as framed, also when something is still missing. `seen` is when the framing shown was written. */
export function frameProposal(
  services: Services,
  actor: Actor,
  edition: Edition,
  { framed, id, seen }: { id: number; framed: Framed; seen: string },
): Promise<Result<true, FrameRefusal>> {
  return services.db.transaction().execute(async tx => {
    const { at, event, proposal } = await holdForTeam(services, tx, actor, { editionId: edition.id, id })
    if (proposal.state === 'published') return { ok: false, refusal: { code: 'already_published' } }
    const last = await findFramed(tx, id)
    if ((last?.framedAt?.toISOString() ?? '') !== seen) return { ok: false, refusal: { code: 'changed_meanwhile' } }
    await store.frame(tx, id, { framed, at })
    await record(tx, { ...event, kind: 'framed' })
    return done(true)
  })
}

/**
 * Puts a kept and framed proposal in the catalogue, under its title. Where the edition's file has a challenge of that name, it is the
 * one the proposal became, and it stays as the file says. `seen` is when the framing that was read had been written.
 */
export function publishProposal(
  services: Services,
  actor: Actor,
  edition: Edition,
  { id, seen }: { id: number; seen: string },
): Promise<Result<string, FrameRefusal>> {
  return services.db.transaction().execute(async tx => {
    const { at, event, proposal } = await holdForTeam(services, tx, actor, { editionId: edition.id, id })
    await store.holdCatalogue(tx, edition.id)
    const { framed = null, framedAt } = (await findFramed(tx, id)) ?? {}
    if (proposal.state === 'kept' && (framedAt?.toISOString() ?? '') !== seen)
      return { ok: false, refusal: { code: 'changed_meanwhile' } }
    const allowed = canPublish({ state: proposal.state, framed, edition, taken: await listTaken(tx, edition.id) })
    if (!allowed.ok) return allowed
    const challenge = challengeOf(allowed.value, edition, 0)
    const known = edition.challenges.find(it => it.slug === challenge.slug)
    const challengeId = known?.id ?? (await publishProposed(tx, edition.id, challenge))
    await store.publish(tx, id, { challengeId, at })
    await record(tx, {
      ...event,
      kind: 'published',
      from: proposal.state,
      to: 'published',
      data: { challenge: challengeId },
    })
    return done(challenge.slug)
  })
}
