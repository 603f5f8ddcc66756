import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { partIn } from '../hiring/rules.ts'
import * as queries from './queries.ts'
import { type AnswerRefusal, canSave, questionsOf, readEntries, type Typed } from './rules.ts'
import * as store from './store.ts'

/** `version` is the one that the form showed, 0 where there was none; `send` says that the answer is whole. */
export type Saving = { code: string; challengeId: string; version: number; typed: Typed; send: boolean }

/**
 * Saves the one answer of a challenge. Several people complete it; it says who saved it last and who sent it, and can be corrected until
 * the questionnaire closes. Refuses over what somebody else saved meanwhile.
 */
export function saveSheet(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { code, challengeId, version, typed, send }: Saving,
): Promise<Result<true, AnswerRefusal>> {
  return db.transaction().execute(async tx => {
    const survey = await queries.lockSurvey(tx, edition.id, code)
    const part = partIn(actor, edition.id, challengeId)
    if (survey?.asked?.per !== 'challenge' || !part || part === 'team') throw new NotFound()
    if (!survey.asked.to.includes(part)) throw new NotFound()
    const at = now()
    const questions = questionsOf(survey.asked)
    const entries = readEntries(questions, typed)
    const allowed = canSave({ survey, questions, entries, today: dayOf(at, edition.zone) })
    if (!allowed.ok) return allowed
    const current = (await queries.listSheets(tx, survey.id)).find(it => it.challengeId === challengeId)
    if ((current?.version ?? 0) !== version) return refuse({ code: 'changed_meanwhile' })
    await store.saveSheet(tx, {
      surveyId: survey.id,
      challengeId,
      version,
      entries,
      personId: actor.personId,
      at,
      send,
    })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'survey_sheet' }
    await record(tx, { ...about, subjectId: `${survey.id} ${challengeId}`, kind: send ? 'sent' : 'saved' })
    return done(true)
  })
}
