import { done, type Result, refuse } from '../../../kernel/result.ts'
import { type EditionData, marksOf } from '../../edition/rules.ts'
import type { StageRefusal } from './decisions.ts'

export type ReadingState = 'assigned' | 'started' | 'done' | 'recused'
export type Advice = 'preselect' | 'reject'

/** Marks by the code of their criterion; those not given yet are absent. */
export type Marks = Record<string, number>

/** What a reader writes of a file. */
export type Writing = { marks: Marks; remark: string; advice: Advice | null }

type Grid = Pick<EditionData, 'criteria' | 'scale'>

/** What a reading lacks: the code of a criterion, the advice, or the remark that a rejection asks for. */
export type Lack = { field: 'mark'; criterion: string } | { field: 'advice' } | { field: 'remark' }

export type ReadingRefusal =
  | StageRefusal
  | { code: 'reading_incomplete'; lacks: Lack[] }
  | { code: 'reading_done' }
  | { code: 'reading_not_done' }
  | { code: 'file_decided' }
  | { code: 'reason_missing' }

/** The marks that the grid of the edition knows, on its scale; anything else is left out. */
export function marksOnScale({ criteria, scale }: Grid, given: Readonly<Record<string, unknown>>): Marks {
  const allowed = marksOf(scale)
  const kept = criteria.flatMap(({ code }): [string, number][] => {
    const mark = Number(given[code] === '' ? Number.NaN : given[code])
    return allowed.includes(mark) ? [[code, mark]] : []
  })
  return Object.fromEntries(kept)
}

/** What is missing before a reading can be finished, in the order of the page. */
export function lacksOf({ criteria }: Pick<Grid, 'criteria'>, { marks, remark, advice }: Writing): Lack[] {
  return [
    ...criteria.flatMap(({ code }): Lack[] => (marks[code] === undefined ? [{ field: 'mark', criterion: code }] : [])),
    ...(advice === null ? [{ field: 'advice' } as const] : []),
    ...(advice === 'reject' && !remark ? [{ field: 'remark' } as const] : []),
  ]
}

/** Whether a reading may be written, and finished when `finish` is set. A finished one is taken up again first. */
export function canWrite(
  edition: Grid,
  state: ReadingState,
  writing: Writing,
  finish: boolean,
): Result<true, ReadingRefusal> {
  if (state === 'done') return refuse({ code: 'reading_done' })
  const lacks = finish ? lacksOf(edition, writing) : []
  return lacks.length > 0 ? refuse({ code: 'reading_incomplete', lacks }) : done(true)
}

/** The sum of the marks, in points; undefined while one is missing. */
export function totalOf({ criteria }: Pick<Grid, 'criteria'>, marks: Marks): number | undefined {
  const given = criteria.map(({ code }) => marks[code])
  return given.some(mark => mark === undefined)
    ? undefined
    : exact(given.reduce<number>((sum, mark) => sum + (mark ?? 0), 0))
}

/** The lowest and highest total of the grid. */
export const boundsOf = ({ criteria, scale }: Grid) => ({
  min: exact(scale.min * criteria.length),
  max: exact(scale.max * criteria.length),
})

/** Sums of quarters or tenths without the crumbs of binary fractions. */
const exact = (value: number) => Number(value.toFixed(6))

/** The questions whose answers a blind reader may be shown. */
export const blindAnswers = ({ answers }: Pick<EditionData, 'answers'>) => answers.filter(answer => !answer.identity)
