import { by } from '../../ordering.ts'
import { calibrationOf } from './calibration.ts'
import { type Drawn, drawAssignment, PARTS } from './chances.ts'
import { bestAt, type Closed, closeGap, type Solver } from './close-gap.ts'
import { connect } from './connect.ts'
import { breachesOf, fill, type Short, totalOf, typesMissing } from './fill.ts'
import { compile, type Instance } from './instance.ts'
import { floorsAt, levelOf, scaleOf } from './levels.ts'
import { byPair } from './order.ts'
import type { Assignment, WorstFile } from './outcome.ts'
import { ownBestSums } from './own-best.ts'
import type { AssignmentProblem } from './problem.ts'
import { copyOf, emptyState, type State } from './state.ts'
import { ceilingOf, lift, type Raised, raise, squaresOf } from './thresholds.ts'
import { witnessesOf } from './witnesses.ts'

/**
 * Who reads what. In this order: every hard constraint (as many readings as possible when not all can be given); the best possible
 * mean suitability of the worst file; the largest total; the most even loads; the order that the seed draws. Each aim says
 * whether it is proven. Expects a problem without flaws.
 */
export function assignReaders(problem: AssignmentProblem, solver?: Solver): Assignment {
  const it = compile(problem)
  const base = emptyState(it)
  const short = fill(base)
  const start = short.length > 0 || breachesOf(base) > 0 ? undefined : complete(base)
  const solved =
    !start && solver && short.length === 0 && breachesOf(base) === 0 ? bestAt(base, 0, undefined, solver) : undefined
  const first = start ?? (typeof solved === 'object' ? solved.state : undefined)
  if (!first) {
    const found = report(problem, { ...asItIs(base), totalProof: false }, short)
    return solved === 'impossible' ? { ...found, impossibleProven: true } : found
  }
  const draw = problem.chancePercent < 100 ? drawAssignment(it, problem.chancePercent, problem.seed) : undefined
  if (draw && 'state' in draw) return reportDrawn(problem, base, draw)
  const raised = raise(base, first)
  const closed = solver ? closeGap(base, raised, solver) : { ...raised, totalProof: false }
  const found = report(problem, tiedTogether(closed, problem.calibration), short)
  const files = draw?.tooFewChances.map(i => nameOf(it, i)).sort()
  return files ? { ...found, impossible: [{ code: 'too-few-chances', files }], impossibleProven: true } : found
}

/** Nothing is exchanged after a draw, which would change the chances. */
function reportDrawn(problem: AssignmentProblem, base: State, { state, expectedParts }: Drawn): Assignment {
  const raised = {
    ...asItIs(base),
    state,
    level: levelOf(state.it, state.sum),
    bound: levelOf(state.it, ownBestSums(state.it)),
  }
  const proof = raised.level >= raised.bound ? 'own-best' : 'none'
  const found = report(problem, { ...raised, proof, totalProof: false }, [])
  return {
    ...found,
    chances: { percent: problem.chancePercent, expectedPoints: { points: expectedParts, over: PARTS } },
  }
}

/** Readers are tied without lowering the worst file if that can be found, otherwise at its expense: comparing comes first. */
function tiedTogether(closed: Closed, calibration: AssignmentProblem['calibration']): Closed {
  if (!calibration) return closed
  const { it } = closed.state
  const { sharedFiles } = calibration
  const tied = connect(closed.state, floorsAt(it, closed.level), sharedFiles)
  const state =
    calibrationOf(it, tied.x, tied.load, 1).groups.length > 1 ? connect(tied, new Int32Array(it.n), sharedFiles) : tied
  const level = levelOf(it, state.sum)
  const asGood = { totalProof: closed.totalProof && totalOf(state) === closed.ceiling }
  return level >= closed.level
    ? { ...closed, ...asGood, state, level }
    : { ...closed, state, level, proof: 'none', totalProof: false }
}

/** The same when it gives every type; otherwise one that does, if files that lack some find room. */
function complete(base: State): State | undefined {
  if (typesMissing(base) === 0) return base
  const state = copyOf(base)
  return lift(state, state.floor) ? state : undefined
}

const asItIs = (base: State): Raised => ({
  state: base,
  level: levelOf(base.it, base.sum),
  bound: Number.POSITIVE_INFINITY,
  proof: 'none',
  ...ceilingOf(base),
})

function report(problem: AssignmentProblem, raised: Closed, short: Short[]): Assignment {
  const { state, flow } = raised
  const { it, load } = state
  const [points, squares] = [totalOf(state), squaresOf(state)]
  const asFlow = raised.proof !== 'none' && points === flow.points
  const proof = asFlow ? 'flow' : raised.totalProof ? 'solver' : 'none'
  return {
    version: 1,
    pairs: pairsOf(state),
    loads: it.readers.map(({ id }, j) => ({ reader: id, load: load[j] as number })).sort(by(row => row.reader)),
    impossible: witnessesOf(state, short),
    impossibleProven: short.length > 0 || breachesOf(state) > 0,
    worst: worstOf(raised),
    total: { points, bound: raised.ceiling, proof },
    loadSpread: {
      least: load.length ? Math.min(...load) : 0,
      most: load.length ? Math.max(...load) : 0,
      squares,
      proven: asFlow && squares === flow.squares,
    },
    chances: null,
    calibration: calibrationOf(it, state.x, load, problem.calibration?.sharedFiles ?? 1),
  }
}

export function pairsOf({ it, x }: Pick<State, 'it' | 'x'>): Assignment['pairs'] {
  const pairs: Assignment['pairs'] = []
  x.forEach((is, pair) => {
    if (is) pairs.push({ file: nameOf(it, Math.floor(pair / it.m)), reader: it.readers[pair % it.m]?.id ?? '' })
  })
  return pairs.sort(byPair)
}

const nameOf = (it: Instance, i: number) => it.files[i]?.id ?? ''

function worstOf({ state, level, bound, proof, prices }: Raised): WorstFile {
  const { it, sum } = state
  const scale = scaleOf(it)
  const of = (i: number) => Math.floor(((sum[i] as number) * scale) / (it.need[i] as number))
  const [worst] = [...sum.keys()]
    .filter(i => !it.anchor[i] && it.need[i] && of(i) === level)
    .sort((a, b) => (nameOf(it, a) < nameOf(it, b) ? -1 : 1))
  const best = Number.isFinite(bound) ? { points: bound, readings: scale } : { points: 1000, readings: 1 }
  const asked = it.readers.map(({ id }, j) => ({ reader: id, price: prices?.[j] ?? 0 })).sort(by(row => row.reader))
  const rest = { bound: best, proof, prices: prices ? asked : null }
  if (worst === undefined) return { file: null, points: 0, readings: 0, ...rest }
  return { file: nameOf(it, worst), points: sum[worst] as number, readings: it.need[worst] as number, ...rest }
}
