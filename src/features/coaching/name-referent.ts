import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { listEligible, listReferents } from './queries.ts'
import type { Coached } from './rules.ts'
import { canName, isTeam, type NameRefusal } from './rules.ts'
import * as store from './store.ts'

type Naming = { challengeId: string; personId: number }

/** Puts somebody in charge of a challenge, in the place of whoever was, from now on. */
export function nameReferent(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Coached,
  { challengeId, personId }: Naming,
): Promise<Result<true, NameRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return db.transaction().execute(async tx => {
    await store.lockReferents(tx, edition.id)
    const current = (await listReferents(tx, edition.id)).find(it => it.challengeId === challengeId)
    const people = await listEligible(tx, edition.id, edition.coaching.link)
    const allowed = canName({ challengeId, current, eligible: people.find(it => it.personId === personId) })
    if (!allowed.ok) return allowed
    const at = now()
    await store.endReferent(tx, challengeId, at)
    await store.addReferent(tx, { editionId: edition.id, challengeId, personId, by: actor.personId, at })
    const [from, to] = [current ? String(current.personId) : null, String(personId)]
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'referent', subjectId: challengeId }
    await record(tx, { ...about, kind: 'named', from, to })
    return done(true)
  })
}
