import { groupsOf, sharedFiles } from './calibration.ts'
import { isSound } from './model.ts'
import { exchange } from './paths.ts'
import { copyOf, exchangeCost, NOBODY, type State } from './state.ts'

/**
 * Exchanges readings until readers are tied together: one group, and each shares `wanted` files with two others, as far as exchanges
 * between two files can. Every exchange keeps all constraints and floors and takes the least from the total among those that
 * help; a local search, so that a tie not found is not proven impossible.
 */
export function connect(from: State, floor: Int32Array, wanted: number): State {
  let state = copyOf(from)
  Object.assign(state, { gentle: false, floor, open: state.it.allowed.slice() })
  for (let looseness = loosenessOf(state, wanted); looseness > 0; looseness = loosenessOf(state, wanted)) {
    const better = candidatesOf(state, wanted).find(it => loosenessOf(tried(state, it), wanted) < looseness)
    if (!better) return state
    state = tried(state, better)
  }
  return state
}

/** 0 when readers are tied as wanted; a group more weighs more than any lack of companions. */
function loosenessOf({ it, x, load }: Pick<State, 'it' | 'x' | 'load'>, wanted: number): number {
  const shared = sharedFiles(it, x)
  const groups = Math.max(0, groupsOf(it, shared, load).length - 1)
  let lacks = 0
  for (let a = 0; a < it.m; a += 1) if (load[a]) lacks += lackOf(shared.subarray(a * it.m, a * it.m + it.m), wanted)
  return groups * (2 * wanted + 1) * (it.m + 1) + lacks
}

/** How many shared files a reader lacks to have two companions. */
function lackOf(shared: Int32Array, wanted: number): number {
  const [first = 0, second = 0] = [...shared].sort((a, b) => b - a)
  return Math.max(0, wanted - first) + Math.max(0, wanted - second)
}

/** File `i` passes from `a` to `b`; in exchange `b` hands file `back` to `a`, or nothing when loads allow. */
type Candidate = { i: number; a: number; b: number; back: number; loss: number }

const MOST_TRIED = 60

/** The exchanges that bring a loosely tied reader to another file, those that lose least first. */
function candidatesOf(state: State, wanted: number): Candidate[] {
  const { it, x } = state
  const shared = sharedFiles(it, x)
  const [largest = []] = groupsOf(it, shared, state.load).sort((a, b) => b.length - a.length)
  const loose = [...Array(it.m).keys()].filter(
    b => state.load[b] && (!largest.includes(b) || lackOf(shared.subarray(b * it.m, b * it.m + it.m), wanted) > 0),
  )
  const found: Candidate[] = []
  for (const b of loose)
    for (let i = 0; i < it.n; i += 1) {
      if (x[i * it.m + b] || it.anchor[i]) continue
      for (let a = 0; a < it.m; a += 1) {
        const best = x[i * it.m + a] && !it.locked[i * it.m + a] ? candidate(state, i, a, b) : undefined
        if (best) found.push(best)
      }
    }
  return found.sort((p, q) => p.loss - q.loss || p.i - q.i || p.a - q.a || p.b - q.b).slice(0, MOST_TRIED)
}

function candidate(state: State, i: number, a: number, b: number): Candidate | undefined {
  const { it, load } = state
  const loss = exchangeCost(state, i, a, b)
  if (loss === Number.POSITIVE_INFINITY) return undefined
  const fits = (load[b] as number) < (it.high[b] as number) && (load[a] as number) > (it.low[a] as number)
  let best: Candidate | undefined = fits ? { i, a, b, back: NOBODY, loss } : undefined
  for (let at = 0; at < (state.length[b] as number); at += 1) {
    const back = state.list[b * it.n + at] as number
    if (it.locked[back * it.m + b] || it.anchor[back]) continue
    const both = loss + exchangeCost(state, back, b, a)
    if (both < (best?.loss ?? Number.POSITIVE_INFINITY)) best = { i, a, b, back, loss: both }
  }
  return best
}

function tried(state: State, { i, a, b, back }: Candidate): State {
  const next = copyOf(state)
  exchange(next, i, a, b)
  if (back !== NOBODY) exchange(next, back, b, a)
  else {
    next.load[a] = (next.load[a] as number) - 1
    next.load[b] = (next.load[b] as number) + 1
  }
  return isSound(next, next.floor) ? next : state
}
