import assert from 'node:assert/strict'
import { addArc, cheapestFlow, noArcs } from '../../src/engine/flow/index.ts'
import { assignReaders, checkAssignment, topUp } from '../../src/engine/reviewing/assignment/index.ts'
import { edition } from '../../src/engine/reviewing/assignment/testing/random.ts'
import { type Random, seeded, whole } from '../../src/engine/testing/index.ts'
import { type Bench, cost, type Figure, interleave, onTheClock, type Section, timesMore } from './frame.ts'

const SIZE = { files: 1000, readers: 60 }
const SEEDS = [1, 2, 3]

type Problem = Parameters<typeof assignReaders>[0]

/** How suitabilities are made: nobody alike; some readers better for every file; three profiles, where 3,120 readings make it tight. */
const kinds: Record<string, { load: [number, number]; values: (random: Random) => (i: number, j: number) => number }> =
  {
    independent: { load: [45, 55], values: random => () => whole(random, 0, 1000) },
    popular: {
      load: [0, 52],
      values: random => {
        const reader = Array.from({ length: SIZE.readers }, () => random())
        const file = Array.from({ length: SIZE.files }, () => random())
        return (i, j) => Math.floor(500 * (reader[j] ?? 0) + 200 * (file[i] ?? 0) + 300 * random())
      },
    },
    profiles: {
      load: [0, 52],
      values: random => {
        const [reader, file] = [SIZE.readers, SIZE.files].map(size =>
          Array.from({ length: size }, () => whole(random, 0, 2)),
        )
        return (i, j) => (reader?.[j] === file?.[i] ? 700 : 200) + whole(random, 0, 300)
      },
    },
  }

const problemOf = (kind: string, seed: number): Problem => {
  const random = seeded(seed)
  const { load, values } = kinds[kind] as (typeof kinds)[string]
  return edition(random, { ...SIZE, load, value: values(random) })
}

/** Assigning readers: 1,000 files, 60 readers, three readings each; the largest total by a flow through all pairs is the yardstick. */
export function measureAssigning({ rounds, quick, say }: Bench): Section {
  const seeds = quick ? SEEDS.slice(0, 1) : SEEDS
  const figures = Object.keys(kinds).flatMap(kind => {
    say(`assigning readers, ${kind}`)
    return kindFigures(kind, seeds, quick ? 1 : rounds)
  })
  return { title: 'Assigning readers', figures: [...figures, ...repairFigures(rounds, say)] }
}

function kindFigures(kind: string, seeds: number[], rounds: number): Figure[] {
  const problems = seeds.map(seed => problemOf(kind, seed))
  const found = problems.map(problem => assignReaders(problem))
  for (const [k, problem] of problems.entries()) assert.deepEqual(checkAssignment(problem, found[k] as Found), [])
  const flows = problems.map(largestTotal)
  const times = interleave(rounds, {
    ours: () => problems.map(problem => assignReaders(problem)),
    flow: () => problems.map(largestTotal),
  })
  const proven = found.filter(({ worst }) => worst.proof !== 'none').length
  const gaps = found.map(({ worst }) => 1 - worst.points / worst.readings / (worst.bound.points / worst.bound.readings))
  const totals = found.map(({ total }, k) => total.points / (flows[k] as number))
  return [
    {
      what: `1,000 files × 60 readers × 3, ${kind}`,
      value: cost(times.ours) / seeds.length,
      unit: 's',
      aim: { atMost: 1 },
      note: `${onTheClock(times.ours)} for ${seeds.length}`,
    },
    { what: 'worst file proven the best', value: (100 * proven) / seeds.length, unit: '%', aim: { atLeast: 100 } },
    {
      what: 'a general flow through all pairs, for the total only',
      value: timesMore(times.flow, times.ours),
      unit: '×',
      note: 'its time, against ours',
    },
    { what: 'largest gap of the worst file to its bound', value: 100 * Math.max(...gaps), unit: '%' },
    {
      what: 'smallest total, of the largest without regard to the worst file',
      value: 100 * Math.min(...totals),
      unit: '%',
    },
  ]
}

type Found = ReturnType<typeof assignReaders>

/** The largest total, by the general flow of the engine: source, a node a file and a reader, sink. Lower bounds are left out. */
function largestTotal(problem: Problem): number {
  const arcs = noArcs()
  const [n, m] = [problem.files.length, problem.readers.length]
  const at = new Map([...problem.files, ...problem.readers].map(({ id }, k) => [id, 2 + k]))
  for (const { id, readings } of problem.files) addArc(arcs, 0, at.get(id) as number, readings)
  const first = arcs.from.length
  for (const { file, reader, value } of problem.suitabilities)
    addArc(arcs, at.get(file) as number, at.get(reader) as number, 1, 1000 - value)
  for (const { id, atMost } of problem.readers) addArc(arcs, at.get(id) as number, 1, atMost)
  const { on } = cheapestFlow(2 + n + m, arcs, 0, 1)
  return problem.suitabilities.reduce((sum, { value }, k) => sum + value * (on[first + k] as number), 0)
}

function repairFigures(rounds: number, say: Bench['say']): Figure[] {
  say('repairing after a reader left')
  const problem = problemOf('independent', 1)
  const wider = { ...problem, readers: problem.readers.map(it => ({ ...it, atMost: it.atMost + 2 })) }
  const { pairs } = assignReaders(problem)
  const { added, removed, fewest } = topUp(wider, pairs, ['r0'])
  const times = interleave(rounds, { repair: () => topUp(wider, pairs, ['r0']) })
  return [
    {
      what: 'repair after one of the 60 left',
      value: cost(times.repair),
      unit: 's',
      note: `${removed.length} readings end and ${added.length} begin${fewest ? ', the fewest' : ''}`,
    },
  ]
}
