import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { canJudge, type ReadingRefusal, requireReader } from './rules.ts'
import * as store from './store.ts'

/**
 * Steps aside from a file, for a reason that the team reads: the file leaves the reader's pile for good, what they wrote no
 * longer counts, and the file lacks a reading again.
 */
export function recuse(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Pick<Edition, 'id' | 'instants'>,
  { code, reason }: { code: string; reason: string },
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
    if (!reason) return refuse({ code: 'reason_missing' })
    if (await store.isJudged(tx, reading.applicationId)) return refuse({ code: 'file_decided' })
    await store.markReadingState(tx, reading.id, { state: 'recused', reason })
    const subject = { subject: 'application', subjectId: reading.applicationId, kind: 'reader_recused' }
    const change = { from: reading.state, to: 'recused', reason }
    await record(tx, { ...subject, ...change, editionId: edition.id, actorId: actor.personId, at })
    return done(true)
  })
}
