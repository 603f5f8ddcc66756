import { done, type Result, refuse } from '../../../kernel/result.ts'
import { type EditionData, marksOf } from '../../edition/rules.ts'
import type { InterviewState } from './attendance.ts'

type Grid = Pick<EditionData, 'criteria' | 'scale'>

/** Marks by the code of their criterion; those not given yet are absent. */
export type Marks = Record<string, number>

export type Sheet = { state: 'open' | 'locked'; marks: Marks; remark: string }

/** What a juror writes; `lock` hands the sheet in for good. */
export type Marking = { marks: Marks; remark: string; lock: boolean }

export type MarkRefusal =
  | { code: 'sheet_locked' }
  | { code: 'sheet_incomplete'; criteria: string[] }
  | { code: 'not_heard_yet'; startsAt: Date }
  | { code: 'candidate_absent' }
  | { code: 'lists_closed' }

/** The marks that the grid of the edition knows, on its scale; anything else is left out. */
export function marksOnGrid({ criteria, scale }: Grid, given: Readonly<Record<string, unknown>>): Marks {
  const allowed = marksOf(scale)
  const pairs = criteria.flatMap(({ code }): [string, number][] => {
    const typed = given[code]
    const mark = typed === undefined || typed === '' ? Number.NaN : Number(typed)
    return allowed.includes(mark) ? [[code, mark]] : []
  })
  return Object.fromEntries(pairs)
}

/** The codes of the criteria without a mark, in the order of the grid. */
export const unmarked = ({ criteria }: Pick<Grid, 'criteria'>, marks: Marks): string[] =>
  criteria.filter(({ code }) => marks[code] === undefined).map(({ code }) => code)

type Hearing = {
  sheet: Pick<Sheet, 'state'> | undefined
  interview: { state: InterviewState; startsAt: Date }
  /** A jury has closed a list on which the person is. */
  listsClosed: boolean
}

/** Notes may be taken before; a sheet is handed in once the interview has begun, whole, and never taken back. */
export function canMark(
  grid: Grid,
  marking: Marking,
  { sheet, interview, listsClosed }: Hearing,
  now: Date,
): Result<true, MarkRefusal> {
  if (sheet?.state === 'locked') return refuse({ code: 'sheet_locked' })
  if (listsClosed) return refuse({ code: 'lists_closed' })
  if (!marking.lock) return done(true)
  if (interview.state === 'absent') return refuse({ code: 'candidate_absent' })
  if (now < interview.startsAt) return refuse({ code: 'not_heard_yet', startsAt: interview.startsAt })
  const criteria = unmarked(grid, marking.marks)
  return criteria.length > 0 ? refuse({ code: 'sheet_incomplete', criteria }) : done(true)
}
