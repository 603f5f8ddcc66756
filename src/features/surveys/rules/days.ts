import { type Day, plusDays } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { EditionData, Questionnaire, RelativeDay, SurveyPart } from '../../edition/rules.ts'
import type { AskedSurvey } from './questionnaire.ts'

export type SurveyState = 'planned' | 'open' | 'closed'

/** A questionnaire that has a row: it was opened, or its days were changed. */
export type Survey = {
  id: number
  code: string
  state: SurveyState
  opensOn: Day
  closesOn: Day
  asked: AskedSurvey | null
  split: boolean
}

export type Span = { opensOn: Day; closesOn: Day }

/** When the edition's data have a questionnaire answered, first and last day included. */
export const plannedSpan = ({ calendar }: Pick<EditionData, 'calendar'>, it: Questionnaire): Span => {
  const dayOf = ({ from, days }: RelativeDay) => plusDays(from === 'start' ? calendar.start.day : calendar.end, days)
  return { opensOn: dayOf(it.opens), closesOn: dayOf(it.closes) }
}

/** Where a questionnaire stands on a day, even before the rule that writes it down has run. One that closed stays closed. */
export function stateOn(survey: Pick<Survey, 'state'> & Span, today: Day): SurveyState {
  if (survey.state === 'closed' || (survey.state === 'open' && today > survey.closesOn)) return 'closed'
  return survey.state === 'open' && today >= survey.opensOn ? 'open' : 'planned'
}

/** What the rule has to do today: open, close, look after those who have not answered, or nothing. */
export function dueOn(survey: Pick<Survey, 'state'> & Span, today: Day): 'open' | 'close' | 'follow' | 'nothing' {
  if (survey.state === 'planned') return survey.opensOn <= today && today <= survey.closesOn ? 'open' : 'nothing'
  if (survey.state === 'closed') return 'nothing'
  return today > survey.closesOn ? 'close' : 'follow'
}

/** How many reminders somebody who has not answered has had by this day. */
export const remindersBy = (opensOn: Day, remind: readonly number[], today: Day): number =>
  remind.filter(days => plusDays(opensOn, days) <= today).length

/** Answers are told apart by part only where every part has people enough; otherwise the part is not even kept. */
export function maySplit(parts: readonly SurveyPart[], smallestGroup: number): boolean {
  const sizes = [...new Set(parts)].map(part => parts.filter(it => it === part).length)
  return sizes.length > 1 && sizes.every(size => size >= smallestGroup)
}

export type MoveRefusal =
  | { code: 'no_day' }
  | { code: 'day_past' }
  | { code: 'closes_before' }
  | { code: 'already_closed' }
  | { code: 'reason_missing' }

type Moving = { survey: Pick<Survey, 'state'> & Span; opensOn: Day; closesOn: Day; reason: string; today: Day }

/** Days move until the end: the opening while it is to come, the closing until it has come. What closed is never opened again. */
export function canMove({ survey, opensOn, closesOn, reason, today }: Moving): Result<Span, MoveRefusal> {
  const state = stateOn(survey, today)
  if (state === 'closed') return refuse({ code: 'already_closed' })
  const opens = state === 'open' ? survey.opensOn : opensOn
  if (!opens || !closesOn) return refuse({ code: 'no_day' })
  if (closesOn < today || (state === 'planned' && opens < today)) return refuse({ code: 'day_past' })
  if (closesOn < opens) return refuse({ code: 'closes_before' })
  if (reason.trim() === '') return refuse({ code: 'reason_missing' })
  return done({ opensOn: opens, closesOn })
}
