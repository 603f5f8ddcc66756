import type { Day } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Entry, ItemState } from './checklist.ts'

export const LONGEST_NOTE = 600

/** What somebody says of one item. `state` is undefined when none was chosen; without a note, the one there stays. */
export type Change = { key: string; state?: ItemState | undefined; note?: string; expectedOn: Day | null }

export type ChangeRefusal =
  | { code: 'no_state'; key: string }
  | { code: 'reason_missing'; key: string }
  | { code: 'note_too_long'; key: string; most: number }
  | { code: 'nothing_chosen' }

/** An item is set aside, or said to be blocked, with a reason. */
export function canChange({ key, note = '', state }: Change): Result<true, ChangeRefusal> {
  if (!state) return refuse({ code: 'no_state', key })
  if ((state === 'not_needed' || state === 'blocked') && note === '') return refuse({ code: 'reason_missing', key })
  return note.length > LONGEST_NOTE ? refuse({ code: 'note_too_long', key, most: LONGEST_NOTE }) : done(true)
}

/** Whether it says anything new of the item. */
export const isNew = (entry: Entry, { expectedOn, note = entry.note, state }: Change): boolean =>
  entry.state !== state || entry.note !== note || entry.expectedOn !== expectedOn

export const LONGEST_ANSWER = 2000

/** What is said of a block. */
export type BlockAnswer = { block: string; ready: boolean | null; successes: string; needs: string }
export type AnswerRefusal = { code: 'answer_too_long'; most: number } | { code: 'answer_empty' }

/** A block's answer says something, at no great length. */
export function canAnswer({ needs, ready, successes }: BlockAnswer): Result<true, AnswerRefusal> {
  if (ready === null && needs === '' && successes === '') return refuse({ code: 'answer_empty' })
  return Math.max(needs.length, successes.length) > LONGEST_ANSWER
    ? refuse({ code: 'answer_too_long', most: LONGEST_ANSWER })
    : done(true)
}

export type DataRefusal = { refusedOn: Day; refusedBy: string; nextStep: string; expectedOn: Day | null }
export type LogRefusal =
  | { code: 'no_day' }
  | { code: 'day_to_come' }
  | { code: 'nobody_named' }
  | { code: 'expected_before' }
  | { code: 'note_too_long'; key: string; most: number }

/** A refusal has a day that has come and somebody who gave it; what is expected next comes after it. */
export function canLog(given: DataRefusal, today: Day): Result<true, LogRefusal> {
  const { expectedOn, nextStep, refusedBy, refusedOn } = given
  if (refusedOn === '') return refuse({ code: 'no_day' })
  if (refusedOn > today) return refuse({ code: 'day_to_come' })
  if (refusedBy === '') return refuse({ code: 'nobody_named' })
  if (expectedOn !== null && expectedOn < refusedOn) return refuse({ code: 'expected_before' })
  return Math.max(refusedBy.length, nextStep.length) > LONGEST_NOTE
    ? refuse({ code: 'note_too_long', key: 'nextStep', most: LONGEST_NOTE })
    : done(true)
}

/** What a fellow found of one promise, on arriving. */
export type Finding = { key: string; kept: boolean; note: string }
export type FindingRefusal =
  | { code: 'not_arrived'; startsOn: Day }
  | { code: 'nothing_chosen' }
  | { code: 'note_too_long'; key: string; most: number }

/** A fellow answers from their first day on, on one promise at least. */
export function canFind(findings: readonly Finding[], startsOn: Day, today: Day): Result<true, FindingRefusal> {
  if (today < startsOn) return refuse({ code: 'not_arrived', startsOn })
  if (findings.length === 0) return refuse({ code: 'nothing_chosen' })
  const long = findings.find(it => it.note.length > LONGEST_NOTE)
  return long ? refuse({ code: 'note_too_long', key: long.key, most: LONGEST_NOTE }) : done(true)
}
