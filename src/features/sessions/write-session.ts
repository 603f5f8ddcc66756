import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { findSession } from './queries.ts'
import { canWrite, type WordsRefusal } from './rules.ts'
import { sectionForTeam } from './section.ts'
import * as store from './store.ts'

/** The team changes what a session says of itself: anything but its dates, place and state. */
export async function writeSession(
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { id, words }: { id: number; words: store.Words },
): Promise<Result<true, WordsRefusal>> {
  sectionForTeam(edition, actor)
  const allowed = canWrite(words)
  if (!allowed.ok) return allowed
  return services.db.transaction().execute(async tx => {
    await store.lockSessions(tx, edition.id)
    if (!(await findSession(tx, edition.id, id))) throw new NotFound()
    const at = services.now()
    await store.putWords(tx, id, words, at)
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'programme_session', subjectId: id }
    await record(tx, { ...about, kind: 'written' })
    return done(true)
  })
}
