import { pick, type Random, whole } from '../../testing/index.ts'
import type { Assignment, Outcome } from '../outcome.ts'
import type { Problem, SeatType } from '../problem.ts'

/** A way to falsify an outcome; gives undefined where it does not apply, and never the same outcome. */
export type Mutation = (random: Random, problem: Problem, outcome: Outcome) => Outcome | undefined

const allSeats = ({ challenges }: Problem): SeatType[] =>
  challenges.flatMap(({ id, seats }) => seats.map(({ profile }) => ({ challenge: id, profile })))

const isAt = (a: SeatType, b: SeatType) => a.challenge === b.challenge && a.profile === b.profile

/** The outcome with one item of a list replaced by others. */
function replaced<K extends keyof Outcome>(
  random: Random,
  outcome: Outcome,
  list: K,
  change: (item: never) => unknown[],
) {
  const items = outcome[list] as unknown[]
  if (items.length === 0) return undefined
  const index = whole(random, 0, items.length - 1)
  const others = change(items[index] as never)
  return { ...outcome, [list]: items.toSpliced(index, 1, ...others) }
}

const bump = (random: Random, value: number | null) => (value ?? 0) + pick(random, [-1, 1, 2])

export const mutations: Record<string, Mutation> = {
  'somebody is forgotten': (random, _, outcome) => replaced(random, outcome, 'assignments', () => []),
  'somebody is placed twice': (random, problem, outcome) =>
    replaced(random, outcome, 'assignments', (a: Assignment) => [a, { ...a, ...pick(random, allSeats(problem)) }]),
  'somebody is moved': (random, problem, outcome) =>
    replaced(random, outcome, 'assignments', (a: Assignment) => {
      const elsewhere = allSeats(problem).filter(seat => !isAt(seat, a))
      return elsewhere.length > 0 ? [{ ...a, ...pick(random, elsewhere) }] : []
    }),
  'somebody takes the seat of another': (random, problem, outcome) =>
    replaced(random, outcome, 'assignments', (a: Assignment) => {
      const unplaced = problem.candidates.filter(
        ({ id }) => !outcome.assignments.some(({ candidate }) => candidate === id),
      )
      return unplaced.length > 0 ? [{ ...a, candidate: pick(random, unplaced).id }] : []
    }),
  'two people are swapped': (random, _, outcome) => {
    const [a, b] = [pick(random, outcome.assignments), pick(random, outcome.assignments)]
    if (!a || !b || isAt(a, b)) return undefined
    const swap = (x: Assignment) =>
      x === a ? { ...b, candidate: a.candidate } : x === b ? { ...a, candidate: b.candidate } : x
    return { ...outcome, assignments: outcome.assignments.map(swap) }
  },
  'a stranger is placed': (random, problem, outcome) => ({
    ...outcome,
    assignments: [...outcome.assignments, { candidate: 'stranger', ...pick(random, allSeats(problem)) }],
  }),
  'a figure of a seat is changed': (random, _, outcome) =>
    replaced(random, outcome, 'seats', (seat: Outcome['seats'][number]) => {
      const field = pick(random, ['capacity', 'filled', 'required', 'optionalOpened', 'cutoff', 'ranked'] as const)
      return [{ ...seat, [field]: bump(random, seat[field]) }]
    }),
  'a cutoff is hidden or invented': (random, _, outcome) =>
    replaced(random, outcome, 'seats', (seat: Outcome['seats'][number]) => [
      { ...seat, cutoff: seat.cutoff === null ? 1 : null },
    ]),
  'a seat is not reported': (random, _, outcome) => replaced(random, outcome, 'seats', () => []),
  'a closure is hidden': (random, _, outcome) => replaced(random, outcome, 'closed', () => []),
  'a closure is misdated': (random, _, outcome) =>
    replaced(random, outcome, 'closed', (c: Outcome['closed'][number]) => [{ ...c, step: bump(random, c.step) }]),
  'a closure is blamed on another profile': (random, _, outcome) =>
    replaced(random, outcome, 'closed', (c: Outcome['closed'][number]) => [{ ...c, emptyProfile: 'design' }]),
  'a closure is invented': (random, problem, outcome) => {
    const open = problem.challenges.filter(({ id }) => !outcome.closed.some(({ challenge }) => challenge === id))
    if (open.length === 0) return undefined
    const closure = { challenge: pick(random, open).id, step: outcome.closed.length + 1, emptyProfile: 'dev' }
    return { ...outcome, closed: [...outcome.closed, closure] }
  },
  'an optional seat is hidden': (random, _, outcome) => replaced(random, outcome, 'optionalOpened', () => []),
  'an optional seat opens out of turn': (random, _, outcome) => {
    const { because: _because, ...seat } = pick(random, outcome.optionalNotOpened) ?? {}
    if (!('challenge' in seat)) return undefined
    return { ...outcome, optionalOpened: [...outcome.optionalOpened, seat] }
  },
  'an optional seat is kept shut for another reason': (random, _, outcome) =>
    replaced(random, outcome, 'optionalNotOpened', (seat: Outcome['optionalNotOpened'][number]) => [
      { ...seat, because: seat.because === 'returned' ? 'no-budget-left' : 'returned' },
    ]),
  'the draw is played down or up': (random, _, outcome) => ({
    ...outcome,
    lottery: { ...outcome.lottery, placesDecided: bump(random, outcome.lottery.placesDecided) },
  }),
  'a tie is hidden': (_, __, outcome) => {
    if (outcome.lottery.ties.length === 0) return undefined
    return { ...outcome, lottery: { ...outcome.lottery, ties: outcome.lottery.ties.slice(1) } }
  },
  'an earlier tie is hidden': (_, __, outcome) => {
    if (outcome.lottery.earlierTies.length === 0) return undefined
    return { ...outcome, lottery: { ...outcome.lottery, earlierTies: [] } }
  },
  'an override is hidden': (random, _, outcome) => replaced(random, outcome, 'overrides', () => []),
  'a seat held open is hidden': (random, _, outcome) => replaced(random, outcome, 'heldOpen', () => []),
  'the input is another one': (_, __, outcome) => ({
    ...outcome,
    inputDigest: outcome.inputDigest.replace(/./, d => (d === '0' ? '1' : '0')),
  }),
  'the rules are others': (_, __, outcome) => ({ ...outcome, engine: '0.0.0' }),
}
