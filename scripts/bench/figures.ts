/** A measure of one round: `latencies` in milliseconds, one per unit of work; `seconds` from the first to the last. */
export type Round = { latencies: number[]; seconds: number }

/** What several rounds say: units per second (median of the rounds), and latencies of all units together, in milliseconds. */
export type Figures = { perSecond: number; p50: number; p99: number; units: number }

export const rateOf = ({ latencies, seconds }: Round): number => latencies.length / seconds

export function figuresOf(rounds: readonly Round[]): Figures {
  const latencies = rounds.flatMap(it => it.latencies).sort((a, b) => a - b)
  return {
    perSecond: median(rounds.map(rateOf)),
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    units: latencies.length,
  }
}

/** The median over the rounds of ours against the limit measured beside it: what else the machine did weighs on both. */
export const ratioOf = (ours: readonly Round[], limits: readonly Round[]): number =>
  median(ours.map((it, index) => rateOf(it) / rateOf(limits[index] as Round)))

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [below = Number.NaN, above = Number.NaN] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 1 ? above : (below + above) / 2
}

/** The nearest-rank percentile of sorted values. */
const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN

/** Works `units` with so many clients at once, each client one unit at a time; times each unit and the whole. */
export async function timeUnits<T, C>(
  units: readonly T[],
  clients: readonly C[],
  work: (unit: T, client: C) => Promise<void>,
): Promise<Round> {
  const waiting = [...units].reverse()
  const latencies: number[] = []
  const start = performance.now()
  await Promise.all(
    clients.map(async client => {
      for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
        const began = performance.now()
        await work(unit, client)
        latencies.push(performance.now() - began)
      }
    }),
  )
  return { latencies, seconds: (performance.now() - start) / 1000 }
}

/** Repeats one unit of work with so many clients for some seconds. */
export async function timeFor<C>(
  seconds: number,
  clients: readonly C[],
  work: (client: C) => Promise<void>,
): Promise<Round> {
  const latencies: number[] = []
  const start = performance.now()
  const end = start + seconds * 1000
  await Promise.all(
    clients.map(async client => {
      for (let began = performance.now(); began < end; began = performance.now()) {
        await work(client)
        latencies.push(performance.now() - began)
      }
    }),
  )
  return { latencies, seconds: (performance.now() - start) / 1000 }
}
