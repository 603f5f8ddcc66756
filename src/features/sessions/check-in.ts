import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { findByCode, listSessions, presencesOf } from './queries.ts'
import { type CheckInRefusal, codeIn, groupsOf, isCheckInOpen, isFor, type Session } from './rules.ts'
import { sectionOf } from './section.ts'
import * as store from './store.ts'

/**
 * Notes somebody present by the code that is shown in the room: that of a session they are invited to, under way now. Tries are
 * counted, so that a code cannot be found by guessing. Checking in twice changes nothing.
 */
export async function checkIn(
  services: Pick<Services, 'db' | 'limit' | 'now'>,
  actor: Actor,
  edition: Edition,
  typed: string,
): Promise<Result<Session, CheckInRefusal>> {
  const section = sectionOf(edition)
  const { personId } = actor
  const allowed = await services.limit('check_in', String(personId))
  if (!allowed.ok) return allowed
  const groups = groupsOf(actor, edition.id)
  return services.db.transaction().execute(async tx => {
    const at = services.now()
    const sessions = (await listSessions(tx, edition.id)).filter(
      it => isFor(it, groups) && isCheckInOpen(it, section, at),
    )
    const ids = sessions.map(it => it.id)
    const id = await findByCode(tx, ids, codeIn(typed))
    const session = sessions.find(it => it.id === id)
    if (!session) return refuse({ code: 'wrong_code' })
    if ((await presencesOf(tx, personId)).get(session.id) === 'present') return done(session)
    const noted = { sessionId: session.id, personId, state: 'present', how: 'code', reason: null } as const
    await store.putAttendance(tx, [{ ...noted, by: personId, at }])
    const about = { editionId: edition.id, actorId: personId, at, subject: 'session_attendance' }
    await record(tx, { ...about, subjectId: `${session.id}/${personId}`, kind: 'noted', to: 'present' })
    return done(session)
  })
}
