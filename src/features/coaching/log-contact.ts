import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import { listReferents } from './queries.ts'
import type { Coached } from './rules.ts'
import { type ContactRefusal, canLog, isTeam, portfolioOf, type TypedContact } from './rules.ts'
import * as store from './store.ts'

/** Notes what was done for a challenge, by the team or by its referent. */
export function logContact(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Coached,
  { challengeId, ...typed }: TypedContact & { challengeId: string },
): Promise<Result<number, ContactRefusal>> {
  return db.transaction().execute(async tx => {
    const own = portfolioOf(await listReferents(tx, edition.id), actor.personId)
    if (!isTeam(actor, edition.id) && !own.includes(challengeId)) throw new NotFound()
    const at = now()
    const { kinds } = edition.coaching
    const allowed = canLog(typed, { kinds, today: dayOf(at, edition.zone) })
    if (!allowed.ok) return allowed
    const about = { editionId: edition.id, challengeId, personId: actor.personId, at }
    const id = await store.addContact(tx, { ...allowed.value, ...about })
    const { heldOn, kind, minutes } = allowed.value
    await record(tx, {
      ...{ editionId: edition.id, actorId: actor.personId, at, subject: 'coaching_contact', subjectId: id },
      ...{ kind: 'logged', data: { challengeId, heldOn, kind, minutes } },
    })
    return done(id)
  })
}
