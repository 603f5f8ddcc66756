import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import * as queries from './queries.ts'
import { type AnswerRefusal, canAnswer, questionsOf, readEntries, type Typed } from './rules.ts'
import * as store from './store.ts'

/**
 * Answers an anonymous questionnaire, once. What says who has answered and what was answered are written in two places that share no key
 * and no instant; each answer stands apart from its author's others; and nothing is recorded: an event would say when, and of whom.
 * There is no token either. Being signed in and invited is the right to answer, so that no mail, link or row holds what could be
 * matched afterwards. Refuses when it is not open, when this person has answered, and what has to be corrected.
 */
export function answerSurvey(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Pick<Actor, 'personId'>,
  edition: Pick<Edition, 'id' | 'zone'>,
  { code, typed }: { code: string; typed: Typed },
): Promise<Result<true, AnswerRefusal>> {
  return db.transaction().execute(async tx => {
    const survey = await queries.lockSurvey(tx, edition.id, code)
    const own = (await queries.listOwn(tx, edition.id, actor.personId)).find(it => it.code === code)
    if (survey?.asked?.per !== 'person' || !own) throw new NotFound()
    const questions = questionsOf(survey.asked)
    const entries = readEntries(questions, typed)
    const today = dayOf(now(), edition.zone)
    const allowed = canAnswer({ survey, questions, entries, replied: own.replied, today })
    if (!allowed.ok) return allowed
    await store.addReply(tx, survey.id, actor.personId)
    await store.castAnswers(tx, survey.id, survey.split ? own.part : null, entries)
    return done(true)
  })
}
