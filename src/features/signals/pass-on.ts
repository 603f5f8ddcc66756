import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { passedEmail } from './emails.ts'
import { findSignal, listMentors } from './queries.ts'
import { canPassOn, isTeam, type SignalRefusal } from './rules.ts'
import * as store from './store.ts'

export type Passing = { challengeId: string; signalId: number; message: string }

/** Writes to both mentors of a challenge about one signal, with a word of whoever passes it on. A mood is never passed on. */
export async function passOn(
  services: Services,
  actor: Actor,
  edition: Edition,
  { challengeId, message, signalId }: Passing,
): Promise<Result<number, SignalRefusal>> {
  if (!edition.signals || !isTeam(actor, edition.id)) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    await store.lockSignal(tx, challengeId, signalId)
    const signal = await findSignal(tx, challengeId, signalId)
    if (!signal) throw new NotFound()
    const all = (await listMentors(tx, edition.id)).filter(it => it.challengeId === challengeId)
    const mentors = [...new Map(all.map(it => [it.personId, it])).values()]
    const allowed = canPassOn(signal, message, mentors.length)
    if (!allowed.ok) return allowed
    const at = services.now()
    const body = allowed.value
    await store.passOn(tx, signal.id, { body, personId: actor.personId, at })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'signal', subjectId: signal.id }
    await record(tx, { ...about, kind: 'passed_on', reason: body, data: { mentors: mentors.length } })
    const { publicUrl } = services.config
    const said = { signal, message: body, by: actor.name }
    for (const person of mentors) await queueMail(services, tx, passedEmail({ edition, person, publicUrl }, said))
    return done(mentors.length)
  })
}
