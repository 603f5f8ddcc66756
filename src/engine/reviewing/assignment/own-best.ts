import type { Instance } from './instance.ts'

/**
 * For each file, the largest sum that its own possible readers allow, whatever the others need: no assignment does better. Exact
 * when constraints are nested, otherwise types are left out, which can only raise it. O(n·m·log m).
 */
export function ownBestSums(it: Instance): Int32Array {
  return Int32Array.from({ length: it.n }, (_, i) => ownBest(it, i))
}

function ownBest(it: Instance, i: number): number {
  const { m, types, typeNeed, ofType, value } = it
  const locked = readersOf(it, i).filter(j => it.locked[i * m + j])
  const taken = new Set(locked)
  const candidates = onePerOrganisation(it, i, locked)
  const add = (count: number, among: number[]) => {
    for (const j of among.filter(j => !taken.has(j)).slice(0, Math.max(0, count))) taken.add(j)
  }
  for (let t = 0; it.nested && t < types; t += 1) {
    const ofThis = (j: number) => ofType[t * m + j] === 1
    add((typeNeed[i * types + t] as number) - locked.filter(ofThis).length, candidates.filter(ofThis))
  }
  add((it.need[i] as number) - taken.size, candidates)
  return [...taken].reduce((sum, j) => sum + (value[i * m + j] as number), 0)
}

/** Those who may still join, best first, only the best of each organisation. */
function onePerOrganisation(it: Instance, i: number, locked: number[]): number[] {
  const { m, organisation, value } = it
  const seen = new Set(locked.map(j => organisation[j] as number))
  return readersOf(it, i)
    .filter(j => !it.locked[i * m + j])
    .sort((a, b) => (value[i * m + b] as number) - (value[i * m + a] as number) || a - b)
    .filter(j => {
      const body = organisation[j] as number
      const free = body < 0 || !seen.has(body)
      seen.add(body)
      return free
    })
}

const readersOf = ({ m, allowed, locked }: Instance, i: number) =>
  [...Array(m).keys()].filter(j => allowed[i * m + j] || locked[i * m + j])

/**
 * The pairs that may serve when file `i` must reach `floor[i]`: those that reach it with the best possible company. 1 for each of
 * them, and for the pairs given beforehand. O(n·m).
 */
export function usefulPairs(it: Instance, floor: Int32Array): Uint8Array {
  const { n, m, allowed, value, locked, need } = it
  const useful = allowed.slice()
  for (let i = 0; i < n; i += 1) {
    if (it.anchor[i]) continue
    const pairs = [...Array(m).keys()].map(j => i * m + j)
    const given = pairs.filter(pair => locked[pair])
    const company = pairs
      .filter(pair => allowed[pair] && !locked[pair])
      .map(pair => value[pair] as number)
      .sort((a, b) => b - a)
    const free = (need[i] as number) - given.length
    const sum = (values: number[]) => values.reduce((total, points) => total + points, 0)
    const known = sum(given.map(pair => value[pair] as number))
    const with1 = known + sum(company.slice(0, Math.max(0, free - 1)))
    const edge = company[free - 1] ?? 0
    for (const pair of pairs) {
      if (locked[pair] || !allowed[pair]) continue
      const points = value[pair] as number
      const best = points >= edge && free > 0 ? with1 + edge : with1 + points
      if (best < (floor[i] as number)) useful[pair] = 0
    }
  }
  return useful
}
