import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { recordAll } from '../../platform/audit/index.ts'
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
    await store.shareJury(tx, edition.id)
    const hearing = await findHearing(tx, edition.id, actor.personId, code)
    if (!hearing) throw new NotFound()
    const at = now()
    const allowed = canMark(edition, marking, { ...hearing, interview: hearing }, at)
    if (!allowed.ok) return allowed
    const { applicationId, interviewId, sheet } = hearing
    const kept = await store.keepSheet(tx, { ...marking, applicationId, jurorId: actor.personId, at })
    if (!kept) return refuse({ code: 'sheet_locked' })
    const by = { editionId: edition.id, actorId: actor.personId, at }
    const to = marking.lock ? 'locked' : 'open'
    const about = { ...by, subject: 'mark_sheet', subjectId: applicationId, from: sheet?.state ?? null, to }
    const written = { ...about, kind: marking.lock ? 'locked' : 'saved' }
    const held = marking.lock && (await store.markHeld(tx, interviewId))
    const heard = { ...by, subject: 'interview', subjectId: interviewId, kind: 'held', from: hearing.state, to: 'held' }
    await recordAll(tx, held ? [written, heard] : [written])
    return done(at)
  })
}
