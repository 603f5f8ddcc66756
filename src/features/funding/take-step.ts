import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { moneyOf } from './money.ts'
import { loadLedger } from './queries.ts'
import { boardOf, canTake, canTakeBack, isTeam, type StepRefusal, workedDays } from './rules.ts'
import * as store from './store.ts'

type Of = Pick<Services, 'db' | 'now'>
type Taking = { challengeId: string; step: string; day: string }

/** Records the next step of a challenge's agreement or decree, on its day. */
export async function takeStep(
  { db, now }: Of,
  actor: Actor,
  edition: Edition,
  given: Taking,
): Promise<Result<true, StepRefusal>> {
  return db.transaction().execute(async tx => {
    const at = now()
    const own = await lockOwn(tx, actor, edition, { challengeId: given.challengeId, at })
    const recruited = own.fellows.some(({ fellowship }) => workedDays(fellowship) > 0)
    const { instrument } = moneyOf(edition).money
    const allowed = canTake({ ...own, instrument, recruited, asked: given, today: dayOf(at, edition.zone) })
    if (!allowed.ok) return allowed
    const { challengeId, day, step } = given
    await store.addStep(tx, { editionId: edition.id, challengeId, step, day, by: actor.personId, at })
    await record(tx, {
      ...{ editionId: edition.id, actorId: actor.personId, at, subject: 'funding_file', subjectId: challengeId },
      ...{ kind: 'advanced', from: own.taken.at(-1)?.step ?? null, to: step, data: { day } },
    })
    return done(true)
  })
}

/** Takes back the last step, with a reason: it was recorded by mistake, or did not hold. */
export async function takeBackStep(
  { db, now }: Of,
  actor: Actor,
  edition: Edition,
  { challengeId, reason }: { challengeId: string; reason: string },
): Promise<Result<true, StepRefusal>> {
  return db.transaction().execute(async tx => {
    const at = now()
    const own = await lockOwn(tx, actor, edition, { challengeId, at })
    const allowed = canTakeBack(own.taken, own.paid, reason)
    if (!allowed.ok) return allowed
    await store.takeStepBack(tx, allowed.value.id, at)
    await record(tx, {
      ...{ editionId: edition.id, actorId: actor.personId, at, subject: 'funding_file', subjectId: challengeId },
      ...{ kind: 'taken_back', from: allowed.value.step, to: own.taken.at(-2)?.step ?? null, reason: reason.trim() },
    })
    return done(true)
  })
}

async function lockOwn(tx: Tx, actor: Actor, edition: Edition, { at, challengeId }: { at: Date; challengeId: string }) {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  const { funded } = moneyOf(edition)
  await store.lockMoney(tx, edition.id)
  const { challenges } = boardOf(funded, await loadLedger(tx, edition.id), dayOf(at, edition.zone))
  const own = challenges.find(it => it.challenge.id === challengeId)
  if (!own) throw new NotFound()
  return own
}
