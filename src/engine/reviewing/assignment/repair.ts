import { isSound } from './model.ts'
import { exchange, follow, pathsFrom, pathTo, refresh, stepCost, touch } from './paths.ts'
import { copyOf, NOBODY, type State } from './state.ts'

/**
 * Raises every file to its floor by chains of exchanges that take no other file below its own, or further below; undefined when some
 * file finds no such chain, which proves nothing. Each chain loses as little as possible.
 */
export function repair(from: State, floor: Int32Array): State | undefined {
  const state = copyOf(from)
  const { it } = state
  state.gentle = true
  state.floor = floor.map((least, i) => Math.min(least, state.sum[i] as number))
  state.stale.fill(1)
  const missing = (i: number) => (floor[i] as number) - (state.sum[i] as number)
  const low = [...floor.keys()]
    .filter(i => !it.anchor[i] && missing(i) > 0)
    .sort((a, b) => missing(b) - missing(a) || a - b)
  for (const i of low) {
    while (missing(i) > 0) if (!improve(state, i, floor[i] as number)) return undefined
  }
  return isSound(state, floor) ? state : undefined
}

/** Exchanges one reader of a file for a better one: one who brings it to its floor if there is any, by the chain that loses least. */
function improve(state: State, i: number, floor: number): boolean {
  const { m, locked } = state.it
  const team = [...Array(m).keys()].filter(a => state.x[i * m + a] && !locked[i * m + a])
  const chains = team.map(a => chainFor(state, i, a, floor)).filter(it => it !== undefined)
  const [best] = chains.sort((x, y) => Number(y.enough) - Number(x.enough) || x.cost - y.cost || x.a - y.a)
  if (!best) return false
  follow(state, best.path)
  exchange(state, i, best.a, best.path[0] as number)
  state.floor[i] = Math.min(floor, state.sum[i] as number)
  touch(state, i)
  return true
}

type Chain = { a: number; path: number[]; cost: number; enough: boolean }

function chainFor(state: State, i: number, a: number, floor: number): Chain | undefined {
  const { m, value } = state.it
  const now = value[i * m + a] as number
  const chain = (least: number): Chain | undefined => {
    const paths = pathsFrom(state, i, a, least)
    const path = pathTo(paths, a)
    const files = filesOn(state, path)
    if (path.length === 0 || files.includes(i) || new Set(files).size < files.length) return undefined
    const reached = (value[i * m + (path[0] as number)] as number) >= needed
    return { a, path, cost: paths.cost[a] as number, enough: reached }
  }
  const needed = now + floor - (state.sum[i] as number)
  state.leaving = i * m + a
  state.stale[a] = 1
  const found = chain(needed) ?? chain(now + 1)
  state.leaving = NOBODY
  state.stale[a] = 1
  return found
}

function filesOn({ it: { m }, moveFile }: State, path: number[]): number[] {
  return path.slice(1).flatMap((v, at) => {
    const u = path[at] as number
    return u < m && v < m ? (moveFile[u * m + v] as number) : []
  })
}

/**
 * Exchanges along cycles that raise the total, or even the loads for the same total, as long as there are any that take no file below
 * its floor: at most `rounds` of them. A cycle whose effects add up to something
 * forbidden, because it visits a file twice or because types are not nested, ends the search.
 */
export function polish(from: State, floor: Int32Array, rounds: number): State {
  let state = copyOf(from)
  state.gentle = false
  state.floor = floor
  state.stale.fill(1)
  for (let round = 0; round < rounds; round += 1) {
    const cycle = cheapCycle(state)
    if (!cycle) return state
    const files = filesOn(state, cycle)
    const next = new Set(files).size < files.length || !state.it.nested ? copyOf(state) : state
    follow(next, cycle)
    if (next !== state && !isSound(next, floor)) return state
    state = next
  }
  return state
}

/** A cycle of exchanges that gains something, by Bellman and Ford from everywhere at once; its first node comes again at the end. */
function cheapCycle(state: State): number[] | undefined {
  const { m } = state.it
  const cost = new Float64Array(m + 1)
  const from = new Int32Array(m + 1).fill(NOBODY)
  for (let a = 0; a < m; a += 1) refresh(state, a)
  for (let round = 0, last = 0; round <= m + 1 && last !== NOBODY; round += 1) {
    last = NOBODY
    for (let u = 0; u <= m; u += 1)
      for (let v = 0; v <= m; v += 1) {
        const far = (cost[u] as number) + stepCost(state, u, v)
        if (far >= (cost[v] as number)) continue
        cost[v] = far
        from[v] = u
        last = v
      }
    const cycle = last === NOBODY ? undefined : cycleOf(from)
    if (cycle) return cycle
  }
  return undefined
}

function cycleOf(from: Int32Array): number[] | undefined {
  const seen = new Int32Array(from.length).fill(NOBODY)
  for (let start = 0; start < from.length; start += 1) {
    let v = start
    while (v !== NOBODY && seen[v] === NOBODY) {
      seen[v] = start
      v = from[v] as number
    }
    if (v === NOBODY || seen[v] !== start) continue
    const cycle = [v]
    for (let u = from[v] as number; u !== v; u = from[u] as number) cycle.push(u)
    return [v, ...cycle.reverse()]
  }
  return undefined
}
