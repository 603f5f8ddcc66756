import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { moveOffer } from '../offers/index.ts'
import type { SeatType } from '../offers/rules.ts'
import { experienceIn, factsOf } from './contract-facts.ts'
import { clearanceDecidedEmail } from './emails.ts'
import { holdFile } from './hold-file.ts'
import { letGo } from './let-go.ts'
import { canDecide, type Decision, type DecisionRefusal, type HiringFile, isTeam } from './rules.ts'
import * as store from './store.ts'
import { writeVersion } from './write-version.ts'

/** `to` is the seat that somebody who moves goes to. */
export type Deciding = {
  fellowshipId: number
  decision: Decision | undefined
  to?: SeatType | undefined
  reason: string
}

/**
 * The team decides what follows a refused clearance, and the person is told why. The end of the contract, or the other seat, takes
 * effect at once; a contract already written then gets a new version.
 */
export async function decideClearance(
  services: Services,
  actor: Actor,
  edition: Edition,
  { fellowshipId, decision, to, reason: given }: Deciding,
): Promise<Result<true, DecisionRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    const file = await holdFile(tx, edition.id, fellowshipId)
    const allowed = canDecide(file, { decision, to, reason: given })
    if (!allowed.ok) return allowed
    const by = { edition, file, at: services.now(), actorId: actor.personId, reason: given.trim() }
    const moved = allowed.value === 'moves' && to ? await move(tx, { ...by, to }) : done(true)
    if (!moved.ok) return moved
    const { at, reason } = by
    await store.putDecision(tx, file.id, { decision: allowed.value, reason, at })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'clearance', subjectId: file.id }
    await record(tx, { ...about, kind: 'decided', reason, data: { decision: allowed.value } })
    const letters = { edition, file, publicUrl: services.config.publicUrl }
    await queueMail(services, tx, clearanceDecidedEmail(letters, { decision: allowed.value, reason }))
    if (allowed.value === 'ends')
      await letGo(services, tx, {
        ...{ ...by, words: reason, leftOn: dayOf(at, edition.zone) },
        ...{ category: 'clearance', askedBy: 'team' },
      })
    return done(true)
  })
}

type Moving = { edition: Edition; file: HiringFile; to: SeatType; reason: string; at: Date; actorId: number }

async function move(tx: Tx, { actorId, at, edition, file, reason, to }: Moving) {
  const by = { editionId: edition.id, actorId, at }
  const moved = await moveOffer(tx, { ...by, offerId: file.offerId, personId: file.personId, to })
  if (!moved.ok) return moved
  await store.putSeat(tx, file.id, to)
  await record(tx, { ...by, subject: 'fellowship', subjectId: file.id, kind: 'moved', data: to })
  const there = { ...file, challengeId: to.challenge, profile: to.profile }
  const facts = factsOf(edition, there, experienceIn(file))
  if (file.contractId !== null && facts.ok)
    await writeVersion(tx, { ...by, file, cause: 'correction', reason, facts: facts.value })
  return moved
}
