import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { runMatching } from './jobs.ts'
import { seedOf } from './queries.ts'
import { canRun, isTeam, type Refusal } from './rules.ts'
import * as store from './store.ts'

/** Asks for a run; the queue executes it. Gives its number. */
export async function requestRun(
  { db, enqueue, now }: Services,
  actor: Actor,
  edition: Edition,
): Promise<Result<number, Refusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  const allowed = canRun(edition, now())
  if (!allowed.ok) return allowed
  return db.transaction().execute(async tx => {
    const at = now()
    const seed = await seedOf(tx, edition.id)
    const run = { editionId: edition.id, seed, actorId: actor.personId, at }
    const { id } = await store.addRun(tx, run)
    await record(tx, { ...run, subject: 'matching_run', subjectId: id, kind: 'requested', to: 'queued' })
    await enqueue(tx, runMatching(id))
    return done(id)
  })
}
