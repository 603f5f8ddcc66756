import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { recordAll } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { findSession, listInvited } from './queries.ts'
import { canNote, changesOf, leads, type Mark, type SheetRefusal } from './rules.ts'
import { sectionOf } from './section.ts'
import * as store from './store.ts'

/**
 * The leader of a session, or the team, notes who came and whose absence is excused, with its reason. Only what changes is
 * written; whoever was ticked by mistake is absent again.
 */
export async function noteAttendance(
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { sessionId, marks }: { sessionId: number; marks: readonly Mark[] },
): Promise<Result<number, SheetRefusal>> {
  const section = sectionOf(edition)
  return services.db.transaction().execute(async tx => {
    await store.lockSessions(tx, edition.id)
    const session = await findSession(tx, edition.id, sessionId)
    if (!session || !leads(actor, edition.id, session)) throw new NotFound()
    const at = services.now()
    const allowed = canNote(session, section, { marks, now: at })
    if (!allowed.ok) return allowed
    const invited = await listInvited(tx, { editionId: edition.id, zone: edition.zone, sessionId })
    const changes = changesOf(invited, marks)
    if (!changes.ok) return changes
    const noted = changes.value.filter(it => it.presence !== 'absent')
    const by = { sessionId, how: 'sheet', by: actor.personId, at } as const
    const rows = noted.map(it => ({ ...by, personId: it.personId, reason: it.reason || null }))
    const states = noted.map(it => (it.presence === 'excused' ? ('excused' as const) : ('present' as const)))
    await store.putAttendance(
      tx,
      rows.map((row, i) => ({ ...row, state: states[i] ?? 'present' })),
    )
    const cleared = changes.value.filter(it => it.presence === 'absent').map(it => it.personId)
    await store.dropAttendance(tx, sessionId, cleared)
    await recordAll(tx, eventsOf(changes.value, { editionId: edition.id, actorId: actor.personId, at }, sessionId))
    return done(changes.value.length)
  })
}

type About = { editionId: string; actorId: number; at: Date }

const eventsOf = (changes: readonly Mark[], about: About, sessionId: number) =>
  changes.map(({ personId, presence, reason }) => ({
    ...about,
    subject: 'session_attendance',
    subjectId: `${sessionId}/${personId}`,
    kind: 'noted',
    to: presence,
    reason: reason || null,
  }))
