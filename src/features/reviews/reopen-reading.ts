import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { canJudge, type ReadingRefusal, requireReader } from './rules.ts'
import * as store from './store.ts'

/** Takes up a finished reading again: its marks stay, and it counts as not done until it is finished anew. */
export function reopenReading(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Pick<Edition, 'id' | 'instants'>,
  code: string,
): Promise<Result<true, ReadingRefusal>> {
  requireReader(actor, edition.id)
  return db.transaction().execute(async tx => {
    const closedAt = await store.lockPreselection(tx, edition.id, 'share')
    const at = now()
    const open = canJudge(edition, { now: at, closedAt })
    if (!open.ok) return open
    const of = { editionId: edition.id, readerId: actor.personId }
    const [reading] = await store.lockReadings(tx, of, [code])
    if (!reading) throw new NotFound()
    if (reading.state !== 'done') return refuse({ code: 'reading_not_done' })
    if (await store.isJudged(tx, reading.applicationId)) return refuse({ code: 'file_decided' })
    await store.markReadingState(tx, reading.id, { state: 'started' })
    const subject = { subject: 'application', subjectId: reading.applicationId, kind: 'reading_reopened' }
    await record(tx, { ...subject, editionId: edition.id, actorId: actor.personId, at, from: 'done', to: 'started' })
    return done(true)
  })
}
