import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { findHearing } from './queries.ts'
import { requireSigned } from './require-signed.ts'
import { canMark, type Marking, type MarkRefusal } from './rules.ts'
import * as store from './store.ts'

/**
 * Keeps a juror's marks and remark on somebody they hear; with `lock`, hands the sheet in, after which it never changes.
 * Gives when it was kept. Throws NotFound for a file that is not theirs, is closed to them, or before the charter is signed.
 */
export async function mark(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { code, ...marking }: Marking & { code: string },
): Promise<Result<Date, MarkRefusal>> {
  return db.transaction().execute(async tx => {
    await requireSigned(tx, actor, edition)
    const hearing = await findHearing(tx, edition.id, actor.personId, code)
    if (!hearing) throw new NotFound()
    const at = now()
    const allowed = canMark(edition, marking, { ...hearing, interview: hearing }, at)
    if (!allowed.ok) return allowed
    const { applicationId, interviewId, sheet } = hearing
    const kept = await store.keepSheet(tx, { ...marking, applicationId, jurorId: actor.personId, at })
    if (!kept) return refuse({ code: 'sheet_locked' })
    const about = {
      editionId: edition.id,
      actorId: actor.personId,
      at,
      subject: 'mark_sheet',
      subjectId: applicationId,
    }
    const to = marking.lock ? 'locked' : 'open'
    await record(tx, { ...about, kind: to === 'locked' ? 'locked' : 'saved', from: sheet?.state ?? null, to })
    if (!marking.lock || hearing.state === 'held') return done(at)
    await store.setState(tx, interviewId, 'held')
    await record(tx, {
      ...about,
      subject: 'interview',
      subjectId: interviewId,
      kind: 'held',
      from: hearing.state,
      to: 'held',
    })
    return done(at)
  })
}
