import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { clearanceDecidedEmail } from './emails.ts'
import { holdFile } from './hold-file.ts'
import { letGo } from './let-go.ts'
import { canDecide, type Decision, type DecisionRefusal, isTeam } from './rules.ts'
import * as store from './store.ts'

export type Deciding = { fellowshipId: number; decision: Decision | undefined; reason: string }

/** The team decides what follows a refused clearance, and the person is told why. The end of the contract takes effect on that day. */
export async function decideClearance(
  services: Services,
  actor: Actor,
  edition: Edition,
  { fellowshipId, decision, reason: given }: Deciding,
): Promise<Result<true, DecisionRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    const file = await holdFile(tx, edition.id, fellowshipId)
    const allowed = canDecide(file.clearance, decision, given)
    if (!allowed.ok) return allowed
    const at = services.now()
    const reason = given.trim()
    await store.putDecision(tx, file.id, { decision: allowed.value, reason, at })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'clearance', subjectId: file.id }
    await record(tx, { ...about, kind: 'decided', reason, data: { decision: allowed.value } })
    const letters = { edition, file, publicUrl: services.config.publicUrl }
    await queueMail(services, tx, clearanceDecidedEmail(letters, { decision: allowed.value, reason }))
    if (allowed.value === 'ends' && (file.state === 'to_hire' || file.state === 'hired'))
      await letGo(services, tx, {
        ...{ edition, file, at, actorId: actor.personId, words: reason },
        ...{ leftOn: dayOf(at, edition.zone), category: 'clearance', askedBy: 'team' },
      })
    return done(true)
  })
}
