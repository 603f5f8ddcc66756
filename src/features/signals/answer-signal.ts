import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { findSignal } from './queries.ts'
import { type Answer, canAnswer, isTeam, type SignalRefusal } from './rules.ts'
import * as store from './store.ts'

export type Answering = Answer & { challengeId: string; signalId: number }

/** Says what is done about a signal, by whom, and until when silence is asked; it may be answered again. */
export async function answerSignal(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { body, challengeId, doer, quietUntil, signalId }: Answering,
): Promise<Result<true, SignalRefusal>> {
  const { signals } = edition
  if (!signals || !isTeam(actor, edition.id)) throw new NotFound()
  return db.transaction().execute(async tx => {
    await store.lockSignal(tx, challengeId, signalId)
    const signal = await findSignal(tx, challengeId, signalId)
    if (!signal) throw new NotFound()
    const at = now()
    const { quietDaysAtMost } = signals
    const allowed = canAnswer(signal, { body, doer, quietUntil }, { today: dayOf(at, edition.zone), quietDaysAtMost })
    if (!allowed.ok) return allowed
    const given = { body: body.trim(), doer: doer.trim(), quietUntil: allowed.value, personId: actor.personId, at }
    await store.answer(tx, signal.id, given)
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'signal', subjectId: signal.id }
    const data = { quietUntil: allowed.value }
    await record(tx, { ...about, kind: 'answered', from: signal.state, to: 'answered', reason: given.body, data })
    return done(true)
  })
}
