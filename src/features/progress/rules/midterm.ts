import type { Day } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Progress } from '../../edition/rules.ts'
import type { Part } from '../../hiring/rules.ts'

export type Side = 'fellows' | 'mentors' | 'common'

export type Sheet = {
  side: Side
  answers: Record<string, string>
  revision: number
  savedBy: string
  savedAt: Date
  handedInAt: Date | null
  handedInBy: string | null
}

export type MidtermRefusal =
  | { code: 'not_open'; from: Day }
  | { code: 'apart_closed'; on: Day }
  | { code: 'handed_in'; at: Date }
  | { code: 'sealed'; until: Day }
  | { code: 'changed_meanwhile'; by: string; at: Date }
  | { code: 'text_long'; field: string; most: number }
  | { code: 'nothing_written' }

export const ANSWER_MOST = 1500

type Midterm = Progress['midterm']

/** The side somebody writes for; the team writes for none. */
export const sideOf = (part: Part): Exclude<Side, 'common'> | undefined =>
  part === 'team' ? undefined : part === 'fellow' ? 'fellows' : 'mentors'

/** What a side is asked: the common sheet takes up every question. */
export const questionsFor = ({ questions }: Midterm, side: Side) =>
  questions.filter(({ asked }) => side === 'common' || asked === 'both' || asked === side)

/**
 * Whether each side may read the other, and the common sheet may begin: once both are handed in, or from the day after the
 * last one. Until then nobody but its own side reads a sheet, the team included.
 */
export const isUnsealed = (sheets: readonly Pick<Sheet, 'side' | 'handedInAt'>[], { closes }: Midterm, today: Day) =>
  today > closes ||
  (['fellows', 'mentors'] as const).every(side => sheets.some(it => it.side === side && it.handedInAt))

/** The sheets that somebody may read: their own side's, and all of them once they are unsealed. */
export function readableBy<S extends Pick<Sheet, 'side' | 'handedInAt'>>(
  sheets: readonly S[],
  midterm: Midterm,
  { part, today }: { part: Part; today: Day },
): S[] {
  const all = isUnsealed(sheets, midterm, today)
  return sheets.filter(({ side }) => all || side === sideOf(part))
}

type Filling = { side: Side; sheets: readonly Sheet[]; today: Day; revision: number; answers: Record<string, string> }

/** A sheet is filled in its time, by whoever has read its latest state; the common one once both sides read each other. */
export function canFill(midterm: Midterm, it: Filling): Result<true, MidtermRefusal> {
  const { opens, closes } = midterm
  const sheet = it.sheets.find(({ side }) => side === it.side)
  if (it.today < opens) return refuse({ code: 'not_open', from: opens })
  if (it.side === 'common' && !isUnsealed(it.sheets, midterm, it.today))
    return refuse({ code: 'sealed', until: closes })
  if (it.side !== 'common' && it.today > closes) return refuse({ code: 'apart_closed', on: closes })
  if (sheet?.handedInAt) return refuse({ code: 'handed_in', at: sheet.handedInAt })
  if (sheet && sheet.revision !== it.revision)
    return refuse({ code: 'changed_meanwhile', by: sheet.savedBy, at: sheet.savedAt })
  const long = Object.entries(it.answers).find(([, text]) => text.length > ANSWER_MOST)
  return long ? refuse({ code: 'text_long', field: long[0], most: ANSWER_MOST }) : done(true)
}

/** A sheet without a word is not handed in. */
export const canHandIn = (answers: Record<string, string>): Result<true, MidtermRefusal> =>
  Object.values(answers).some(it => it.trim() !== '') ? done(true) : refuse({ code: 'nothing_written' })

export type SealedState = 'none' | 'written' | 'handed_in'

/** How far the sheets of the other sides are: the only thing that is said of them before they may be read. */
export function sealedStates(sheets: readonly Pick<Sheet, 'side' | 'handedInAt'>[], own: Side | undefined) {
  const others = (['fellows', 'mentors'] as const).filter(it => it !== own)
  const stateOf = (side: Side): SealedState => {
    const sheet = sheets.find(it => it.side === side)
    return sheet ? (sheet.handedInAt ? 'handed_in' : 'written') : 'none'
  }
  return Object.fromEntries(others.map(it => [it, stateOf(it)])) as Partial<Record<Side, SealedState>>
}
