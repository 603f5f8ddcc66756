import type { SolveLp } from '../../optimiser.ts'
import type { Compact } from './compact.ts'
import type { Best, Watch } from './enumerate.ts'
import { lpText, type Row, row, type Terms } from './linear.ts'
import type { Model } from './model.ts'
import { playSet } from './play.ts'
import { compareScores, scoreOf } from './score.ts'

/** The best set found; `proven` when no other is better, on the word of the solver for what it ruled out. */
export type Optimised = { best: Best | undefined; proven: boolean; played: number }

/** Longest search for one level. */
const SECONDS = 20

/** How many sets that give less than the model promised are put aside before the search does without a proof. */
const MOST_CUTS = 40

/**
 * The best set, level by level, each level fixed by a row before the next is maximised. What the solver gives is only a set of open
 * challenges, rounded to whole numbers: the rule is then played on it, in whole numbers. When that is worth what the model promised,
 * no set is worth more. When it is not (see `modelOf`), the set is put aside and the search goes on with the others, as long as
 * they promise more than the best played. `levels` tells how many objectives count; `rows` what is asked besides.
 */
export function optimise(
  market: Compact,
  model: Model,
  solveLp: SolveLp,
  asked: Watch & { rows?: Row[]; levels?: number; start?: Best | undefined },
): Optimised {
  const levels = model.levels.slice(0, asked.levels).filter(({ terms }) => terms.length > 0)
  const rows = [...model.rows, ...(asked.rows ?? [])]
  let best = asked.start
  let played = 0
  for (; played < MOST_CUTS && !asked.stopped?.(); played++) {
    const promise = climb({ ...model, rows, levels }, solveLp, best)
    if (promise === 'nothing-better') return { best, proven: true, played }
    if (promise === 'stopped') break
    const open = openIn(market, promise.values)
    const result = scored(market, open)
    if (result && (!best || compareScores(result.score, best.score) > 0)) best = result
    const isKept = result && levels.every(({ valueIn }, index) => valueIn(result.score) === promise.promised[index])
    if (isKept) return { best, proven: true, played: played + 1 }
    rows.push(otherThan(open))
  }
  return { best, proven: false, played }
}

/** The set played, undefined when it cannot stand. */
export function scored(market: Compact, open: Uint8Array): Best | undefined {
  const board = playSet(market, open)
  return board && { score: scoreOf(board), open: open.slice() }
}

type Promised = { promised: number[]; values: Map<string, number> }

/** The levels one after the other; nothing better as soon as one falls below that of the best while those before were equal. */
function climb(model: Model, solveLp: SolveLp, best: Best | undefined): Promised | 'nothing-better' | 'stopped' {
  const fixed: Row[] = []
  const promised: number[] = []
  let values = new Map<string, number>()
  let ahead = best === undefined
  for (const { terms, valueIn, parts } of model.levels) {
    const solution = solveLp(lpText(terms, [...model.rows, ...fixed], model.whole), { seconds: SECONDS })
    if (solution.status === 'stopped') return 'stopped'
    if (solution.status === 'infeasible') return fixed.length > 0 ? 'stopped' : 'nothing-better'
    values = solution.values
    const value = exactly(terms, values)
    const toBeat = best && !ahead ? valueIn(best.score) : value
    if (value < toBeat) return 'nothing-better'
    if (value > toBeat) ahead = true
    promised.push(value)
    fixed.push(...parts.filter(part => part.length > 0).map(part => row(part, '>=', exactly(part, values))))
  }
  return ahead ? { promised, values } : 'nothing-better'
}

/** The objective in whole numbers, each variable rounded. */
const exactly = (terms: Terms, values: Map<string, number>) =>
  terms.reduce((sum, [n, name]) => sum + n * Math.round(values.get(name) ?? 0), 0)

const openIn = ({ challenges }: Compact, values: Map<string, number>) =>
  Uint8Array.from(challenges, (_, index) => Math.round(values.get(`o${index}`) ?? 0))

/** At least one challenge open that is not in this set, or closed that is. */
function otherThan(open: Uint8Array): Row {
  const terms = Array.from(open, (one, index): Terms[number] => [one ? -1 : 1, `o${index}`])
  return row(terms, '>=', 1 - open.reduce((sum, one) => sum + one, 0))
}
