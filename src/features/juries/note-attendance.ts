import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { findInterview } from './queries.ts'
import { type AttendanceRefusal, canNoteAbsence, type InterviewState } from './rules.ts'
import * as store from './store.ts'

/** Notes that somebody did not come to their interview, or came after all. Throws NotFound for an unknown one. */
export async function noteAttendance(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { id, absent }: { id: number; absent: boolean },
): Promise<Result<true, AttendanceRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    await store.lockJury(tx, edition.id)
    const interview = await findInterview(tx, edition.id, id)
    const held = interview && (await store.lockInterview(tx, id))
    if (!interview || !held) throw new NotFound()
    const allowed = canNoteAbsence(held.state)
    if (!allowed.ok) return allowed
    const here: InterviewState = interview.confirmedAt ? 'confirmed' : interview.summonedAt ? 'summoned' : 'planned'
    const to = absent ? 'absent' : here
    await store.setState(tx, id, to)
    const about = { editionId: edition.id, actorId: actor.personId, at: now(), subject: 'interview', subjectId: id }
    await record(tx, { ...about, kind: absent ? 'noted_absent' : 'noted_present', from: held.state, to })
    return done(true)
  })
}
