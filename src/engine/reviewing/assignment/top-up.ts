import { by } from '../../ordering.ts'
import { pairsOf } from './assign.ts'
import { fill, typesMissing } from './fill.ts'
import { compile } from './instance.ts'
import { byPair } from './order.ts'
import type { Witness } from './outcome.ts'
import type { AssignmentProblem, ReadingPair } from './problem.ts'
import { copyOf, emptyState, type State } from './state.ts'
import { lift } from './thresholds.ts'
import { witnessesOf } from './witnesses.ts'

/** What a repair would change, before anything is kept. Lists are sorted by id. */
export type TopUp = {
  /** Every reading after the repair. */
  pairs: ReadingPair[]
  added: ReadingPair[]
  /** Readings that end, those of the people who left included. */
  removed: ReadingPair[]
  /** Only the readers whose load changes. */
  loads: { reader: string; before: number; after: number }[]
  impossible: Witness[]
  /** Whether no repair changes fewer readings: always, unless types cross organisations or other types. */
  fewest: boolean
}

/**
 * Repairs an assignment after readers drop out (or whatever else changed in the problem), with the fewest readings changed; of
 * those, the largest total suitability, then the most even loads. Readings of `problem.given` stay, also those of somebody who
 * drops out: they are done. By shortest paths in which a reading kept is worth more than any chain of exchanges can lose.
 */
export function topUp(problem: AssignmentProblem, current: readonly ReadingPair[], dropped: readonly string[]): TopUp {
  const changed = without(problem, new Set(dropped))
  const it = compile(changed)
  const kept = new Set(current.map(keyOf))
  const files = it.files.map(({ id }) => id)
  const worth = (2 * it.m + 4) * 1001
  it.value.forEach((points, pair) => {
    const key = keyOf({ file: files[Math.floor(pair / it.m)] ?? '', reader: it.readers[pair % it.m]?.id ?? '' })
    if (kept.has(key)) it.value[pair] = points + worth
  })
  const state = emptyState(it)
  const short = fill(state)
  const typed = typesMissing(state) === 0 || it.nested ? state : copyOf(state)
  const whole = typed === state || lift(typed, typed.floor) ? typed : state
  return changesOf(whole, current, {
    impossible: witnessesOf(whole, short),
    fewest: whole === state && typed === state,
  })
}

/** The same problem in which some readers give no reading but those already given. */
function without(problem: AssignmentProblem, dropped: Set<string>): AssignmentProblem {
  const given = new Set(problem.given.map(keyOf))
  const barred = new Set(problem.conflicts.map(keyOf))
  const gone = problem.files
    .flatMap(file => [...dropped].map(reader => ({ file: file.id, reader, reason: 'dropped out' })))
    .filter(pair => !given.has(keyOf(pair)) && !barred.has(keyOf(pair)))
  return {
    ...problem,
    readers: problem.readers.map(it => (dropped.has(it.id) ? { ...it, atLeast: 0 } : it)),
    conflicts: [...problem.conflicts, ...gone],
  }
}

function changesOf(state: State, current: readonly ReadingPair[], rest: Pick<TopUp, 'impossible' | 'fewest'>): TopUp {
  const pairs = pairsOf(state)
  const [before, after] = [new Set(current.map(keyOf)), new Set(pairs.map(keyOf))]
  const count = (list: readonly ReadingPair[], id: string) => list.filter(({ reader }) => reader === id).length
  const loads = state.it.readers.map(({ id }) => ({ reader: id, before: count(current, id), after: count(pairs, id) }))
  return {
    pairs,
    added: pairs.filter(pair => !before.has(keyOf(pair))),
    removed: current
      .filter(pair => !after.has(keyOf(pair)))
      .map(({ file, reader }) => ({ file, reader }))
      .sort(byPair),
    loads: loads.filter(it => it.before !== it.after).sort(by(it => it.reader)),
    ...rest,
  }
}

const keyOf = ({ file, reader }: ReadingPair) => JSON.stringify([file, reader])
