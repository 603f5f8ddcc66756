import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { findSession } from './queries.ts'
import { canAnswer, type FeedbackRefusal, groupsOf, isFeedbackOpen, isFor, type Opinion } from './rules.ts'
import { sectionOf } from './section.ts'
import * as store from './store.ts'

/**
 * Somebody invited says what they think of a session, once, in the days after it. That they answered and what they said are
 * kept apart; no event tells it, since an event has an instant and an author.
 */
export async function giveFeedback(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { sessionId, opinion }: { sessionId: number; opinion: Opinion },
): Promise<Result<true, FeedbackRefusal>> {
  const section = sectionOf(edition)
  return db.transaction().execute(async tx => {
    await store.lockSessions(tx, edition.id)
    const session = await findSession(tx, edition.id, sessionId)
    if (!session || !isFor(session, groupsOf(actor, edition.id))) throw new NotFound()
    if (!isFeedbackOpen(session, section, now())) return refuse({ code: 'feedback_closed' })
    const allowed = canAnswer(opinion)
    if (!allowed.ok) return allowed
    if (!(await store.markGiven(tx, sessionId, actor.personId))) return refuse({ code: 'already_given' })
    await store.addOpinion(tx, sessionId, opinion)
    return done(true)
  })
}
