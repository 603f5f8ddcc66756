import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { listVersions } from './queries.ts'
import { requireWriter } from './require-writer.ts'
import { canPublish, canSave, type RoadmapRefusal, type Typed } from './rules.ts'
import * as store from './store.ts'

export type SavingVersion = { challengeId: string; typed: Typed; publish: boolean }

/**
 * Saves the draft of a roadmap, and publishes it when asked. What was typed is kept also when it cannot be published yet; only a
 * draft that somebody else has saved meanwhile is refused as a whole.
 */
export async function saveVersion(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { challengeId, publish, typed }: SavingVersion,
): Promise<Result<true, RoadmapRefusal>> {
  const { progress } = requireWriter(actor, edition, { challengeId, writing: 'roadmap' })
  return db.transaction().execute(async tx => {
    await store.lockChallenge(tx, challengeId)
    const [version] = await listVersions(tx, challengeId)
    if (!version) throw new NotFound()
    const allowed = canSave(version, typed)
    if (!allowed.ok) return allowed
    const at = now()
    await store.saveVersion(tx, version.id, { ...typed, at, personId: actor.personId })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'roadmap', subjectId: version.id }
    await record(tx, { ...about, kind: 'saved' })
    if (!publish) return done(true)
    const publishable = canPublish({ ...typed, number: version.number }, progress)
    if (!publishable.ok) return publishable
    await store.publishVersion(tx, version.id, { at, personId: actor.personId })
    const changed = version.number > 1 ? { reason: typed.reason, data: { change: typed.change } } : {}
    await record(tx, { ...about, kind: 'published', from: 'draft', to: 'published', ...changed })
    return done(true)
  })
}
