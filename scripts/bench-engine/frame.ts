import { loadavg } from 'node:os'
import { median } from '../bench/figures.ts'

/** What a measure is told: how many rounds, whether a first idea is enough, and where to say what it is doing. */
export type Bench = { rounds: number; quick: boolean; say: (what: string) => void }

/** One figure, with what was aimed at when something was. */
export type Figure = {
  what: string
  value: number
  unit: 's' | 'ms' | 'MB' | '×' | '%' | ''
  aim?: { atMost: number } | { atLeast: number }
  /** Beside the figure: what it was measured against, on how many, with which seed. */
  note?: string
}

/** What one part of the engine measured; `curve` is drawn when there is one. */
export type Section = { title: string; figures: Figure[]; curve?: Curve }

/** Cost against size: seconds for each size, one line a method. */
export type Curve = { sizes: number[]; lines: { name: string; seconds: number[] }[] }

/** A measured section, with when and under which load. */
export type Measured = Section & { at: string; load: [before: number, after: number] }

/** The times of one work, a round each: on the wall, and of the processor, both in seconds. */
export type Times = { wall: number[]; processor: number[] }

/**
 * Does each work once per round, one after the other, so that what else the machine does weighs on all of them; one round before
 * is not counted.
 */
export function interleave<Name extends string>(rounds: number, works: Record<Name, () => unknown>) {
  const entries = Object.entries(works) as [Name, () => unknown][]
  const times = Object.fromEntries(entries.map(([name]) => [name, { wall: [], processor: [] }])) as unknown as Record<
    Name,
    Times
  >
  for (let round = -1; round < rounds; round++) {
    for (const [name, work] of entries) {
      const [wall, processor] = [performance.now(), process.cpuUsage()]
      work()
      const spent = process.cpuUsage(processor)
      if (round < 0) continue
      times[name].wall.push((performance.now() - wall) / 1000)
      times[name].processor.push((spent.user + spent.system) / 1e6)
    }
  }
  return times
}

/** Median seconds of the processor: what the work costs, whoever else wants the machine. */
export const cost = ({ processor }: Times): number => median(processor)

/** The median over the rounds of how many times more one work costs than the other. */
export const timesMore = (more: Times, less: Times): number =>
  median(more.processor.map((spent, round) => spent / (less.processor[round] as number)))

/** "0.61 s on the clock", for notes. */
export const onTheClock = ({ wall }: Times): string => `${median(wall).toPrecision(2)} s on the clock`

export const loadNow = (): number => loadavg()[0] ?? Number.NaN

export const isReached = ({ value, aim }: Figure): boolean | undefined => {
  if (!aim) return undefined
  return 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast
}
