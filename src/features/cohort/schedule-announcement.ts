import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { isReleased } from '../offers/index.ts'
import { findAnnouncement } from './queries.ts'
import { canSchedule, isTeam, type Message, type Refusal } from './rules.ts'
import * as store from './store.ts'

export type Scheduling = { publishAt: Date | undefined; message: Message }

/** Decides when the cohort becomes public and with which words; may be done again until then. */
export async function scheduleAnnouncement(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { publishAt, message }: Scheduling,
): Promise<Result<Date, Refusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return db.transaction().execute(async tx => {
    await store.lockAnnouncement(tx, edition.id)
    const at = now()
    const current = await findAnnouncement(tx, edition.id)
    const released = await isReleased(tx, edition.id)
    const allowed = canSchedule({ released, current, publishAt, message, now: at })
    if (!allowed.ok) return allowed
    const about = { editionId: edition.id, actorId: actor.personId, at }
    const words = { fr: message.fr.trim(), en: message.en.trim() }
    await store.putAnnouncement(tx, { ...about, publishAt: allowed.value, message: words })
    const instant = allowed.value.toISOString()
    const event = { ...about, subject: 'announcement', subjectId: edition.id, kind: 'scheduled', to: instant }
    await record(tx, { ...event, from: current?.publishAt.toISOString() ?? null })
    return done(allowed.value)
  })
}
