import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { listVersions } from './queries.ts'
import { requireWriter } from './require-writer.ts'
import { emptyContent, type RoadmapRefusal } from './rules.ts'
import * as store from './store.ts'

/** Begins the next version of a roadmap from the one published, or the first one from nothing. Returns its number. */
export async function startVersion(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  challengeId: string,
): Promise<Result<number, RoadmapRefusal>> {
  requireWriter(actor, edition, { challengeId, writing: 'roadmap' })
  return db.transaction().execute(async tx => {
    await store.lockChallenge(tx, challengeId)
    const [latest] = await listVersions(tx, challengeId)
    if (latest?.state === 'draft') return refuse({ code: 'draft_exists' })
    const number = (latest?.number ?? 0) + 1
    const at = now()
    const about = { editionId: edition.id, challengeId, number, at, personId: actor.personId }
    const { id } = await store.startVersion(tx, { ...about, content: latest?.content ?? emptyContent() })
    const event = { editionId: edition.id, actorId: actor.personId, at, subject: 'roadmap', subjectId: id }
    await record(tx, { ...event, kind: 'started', to: 'draft', data: { number } })
    return done(number)
  })
}
