import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { JsonValue } from '../../platform/db/index.ts'
import { queueMails } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { movedEmail } from './emails.ts'
import { findSession, listRecipients } from './queries.ts'
import { type ChangeRefusal, canMove, canPlace, type NewPart, type PartsRefusal, type Session } from './rules.ts'
import { sectionForTeam } from './section.ts'
import * as store from './store.ts'

export type Moving = { id: number; parts: readonly NewPart[]; place: string; video: string; reason: string }

/**
 * The team moves a session in time or place, and says why. Calendars follow, and whoever is invited is told by mail, unless the
 * session was not published yet. One that was cancelled is held after all.
 */
export async function moveSession(
  services: Services,
  actor: Actor,
  edition: Edition,
  moving: Moving,
): Promise<Result<true, ChangeRefusal | PartsRefusal>> {
  sectionForTeam(edition, actor)
  const placed = canPlace(moving.parts)
  if (!placed.ok) return placed
  return services.db.transaction().execute(async tx => {
    await store.lockSessions(tx, edition.id)
    const session = await findSession(tx, edition.id, moving.id)
    if (!session) throw new NotFound()
    const at = services.now()
    const allowed = canMove({ ...moving, session, parts: placed.value, now: at })
    if (!allowed.ok) return allowed
    const { place, video } = moving
    const state = session.state === 'planned' ? 'planned' : 'published'
    await store.putParts(tx, session.id, placed.value, at)
    await store.putState(tx, [session.id], { state, place, video, at })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'programme_session' }
    const told = { subjectId: session.id, kind: 'moved', from: session.state, to: state, reason: allowed.value }
    await record(tx, { ...about, ...told, data: changeOf(session, placed.value, place) })
    if (state === 'planned') return done(true)
    const moved = { ...session, place, video, parts: placed.value.map((it, i) => ({ ...it, number: i + 1 })) }
    const people = await listRecipients(tx, { editionId: edition.id, sessionId: session.id, zone: edition.zone })
    const { publicUrl } = services.config
    const mails = people.map(person =>
      movedEmail({ edition, person, publicUrl }, { before: session, session: moved }, allowed.value),
    )
    await queueMails(services, tx, mails)
    return done(true)
  })
}

const changeOf = (before: Session, after: readonly NewPart[], placeAfter: string): JsonValue => ({
  before: before.parts.map(partOf),
  after: after.map(partOf),
  placeBefore: before.place,
  placeAfter,
})

const partOf = ({ startsAt, endsAt, onlyFor }: NewPart) => ({
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  onlyFor,
})
