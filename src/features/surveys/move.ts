import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { holds } from '../people/rules.ts'
import * as queries from './queries.ts'
import { canMove, type MoveRefusal, plannedSpan, questionnaireOf, type Span } from './rules.ts'
import * as store from './store.ts'

export type Moving = Span & { code: string; reason: string }

/** Moves the days of a questionnaire, with a reason. One that is open only moves its last day; one that closed stays closed. */
export function moveSurvey(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { code, reason, ...days }: Moving,
): Promise<Result<Span, MoveRefusal>> {
  const questionnaire = questionnaireOf(edition, code)
  if (!questionnaire || !holds(actor, edition.id, 'team')) throw new NotFound()
  return db.transaction().execute(async tx => {
    await store.lockSurveys(tx, edition.id)
    const at = now()
    const known = await queries.findSurvey(tx, edition.id, code)
    const survey = known ?? { state: 'planned' as const, ...plannedSpan(edition, questionnaire) }
    const allowed = canMove({ survey, ...days, reason, today: dayOf(at, edition.zone) })
    if (!allowed.ok) return allowed
    await store.planSurvey(tx, { editionId: edition.id, code, ...allowed.value })
    const about = {
      editionId: edition.id,
      actorId: actor.personId,
      at,
      subject: 'survey',
      subjectId: known?.id ?? code,
    }
    const spanOf = (it: Span) => `${it.opensOn}/${it.closesOn}`
    await record(tx, {
      ...about,
      kind: 'moved',
      from: spanOf(survey),
      to: spanOf(allowed.value),
      reason: reason.trim(),
    })
    return done(allowed.value)
  })
}
