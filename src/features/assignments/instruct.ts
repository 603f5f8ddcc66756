import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Instruction } from './problem.ts'
import { namesOf, offeredProfiles } from './queries.ts'
import { canInstruct, isTeam, type Refusal } from './rules.ts'
import * as store from './store.ts'

/** Places somebody by decision (lock), or bars them from a challenge (exclusion), for the runs to come, with a reason. */
export async function instruct(
  { db, now }: Services,
  actor: Actor,
  editionId: string,
  given: Instruction,
): Promise<Result<number, Refusal>> {
  if (!isTeam(actor, editionId)) throw new NotFound()
  return db.transaction().execute(async tx => {
    const reason = canInstruct(given, await offeredProfiles(tx, editionId, given.challengeId))
    if (!reason.ok) return reason
    const person = (await namesOf(tx, editionId)).get(given.code)
    if (!person) return refuse({ code: 'unknown_person' })
    const at = now()
    const what = { ...given, reason: reason.value, editionId, applicationId: person.applicationId }
    const { id } = await store.addInstruction(tx, { ...what, actorId: actor.personId, at })
    const { challengeId, profile, kind } = given
    const data = { applicationId: person.applicationId, challengeId, profile }
    const about = { editionId, actorId: actor.personId, at, subject: 'matching_instruction', subjectId: id }
    await record(tx, { ...about, kind, reason: reason.value, data })
    return done(id)
  })
}

/** Ends a lock or an exclusion: runs already made keep it, runs to come forget it. */
export async function endInstruction(
  { db, now }: Services,
  actor: Actor,
  editionId: string,
  id: number,
): Promise<void> {
  if (!isTeam(actor, editionId)) throw new NotFound()
  await db.transaction().execute(async tx => {
    const at = now()
    if ((await store.endInstruction(tx, editionId, id, at)) === 0) throw new NotFound()
    const about = { editionId, actorId: actor.personId, at, subject: 'matching_instruction', subjectId: id }
    await record(tx, { ...about, kind: 'ended' })
  })
}
