import { type State, start } from '../core/index.ts'
import type { Compact } from './compact.ts'
import { type Board, newBoard, play, without } from './play.ts'
import { compareScores, firstLevels, type Score, scoreOf } from './score.ts'

/** The best set met so far among those of some kind. */
export type Best = { score: Score; open: Uint8Array }

/** Where a long search says how far it is, from 0 to 1, and asks whether to go on. */
export type Watch = { progress?: (done: number) => void; stopped?: () => boolean }

export type Search = {
  best: Best | undefined
  /** By challenge of interest, the best set among those that keep it open. */
  keeping: (Best | undefined)[]
  /** By number of viable challenges, the best set. */
  byViable: (Best | undefined)[]
  /** Sets played, and sets left out because they could change nothing. */
  played: number
  left: number
  finished: boolean
}

/** The challenges that cannot be staffed even if only they, and those held by a lock, were open; no set that has them can stand. */
export function hopeless(market: Compact): number[] {
  const { challenges, columns, posts } = market
  return [...challenges.keys()].filter(challenge => {
    if (challenges[challenge]?.locked) return false
    const isOpen = (other: number) => other === challenge || challenges[other]?.locked
    const seats = posts.map(post => (isOpen(post.challenge) ? Math.max(0, post.required - post.locked) : 0))
    const { filled } = start(columns, Int32Array.from(seats))
    return posts.some((post, index) => post.challenge === challenge && (filled[index] as number) < post.required)
  })
}

/** The challenges that may be open or not: neither locked nor hopeless. */
export function freeChallenges(market: Compact): number[] {
  const never = new Set(hopeless(market))
  return [...market.challenges.keys()].filter(index => !market.challenges[index]?.locked && !never.has(index))
}

/**
 * Plays every set of open challenges, each once, depth first: a set is reached from the one with one challenge more by closing
 * it, which displaces few people. At most 2^n sets for n free challenges. Leaves out sets that could change nothing: fewer seats
 * open never seat more people, so the people seated when nothing more has closed are a bound for all that follows.
 */
export function enumerate(market: Compact, interest: ReadonlySet<number>, watch: Watch): Search {
  const free = freeChallenges(market)
  const { board, everything } = newBoard(market)
  const search: Search = { best: undefined, keeping: [], byViable: [], played: 0, left: 0, finished: true }
  let root = everything
  for (const challenge of hopeless(market)) {
    root = without(market, root, challenge)
    board.open[challenge] = 0
  }
  visit({ market, interest, watch, free, board, search }, root, 0)
  watch.progress?.(1)
  return search
}

type Walk = {
  market: Compact
  interest: ReadonlySet<number>
  watch: Watch
  free: number[]
  board: Board
  search: Search
}

/** A set, then all those that close more among the free challenges from `from` on. */
function visit(walk: Walk, state: State, from: number) {
  const { market, free, board, search } = walk
  const bound = boundOf(board, state)
  if (!mayMatter(walk, bound)) {
    search.left += 2 ** (free.length - from)
    return
  }
  search.played++
  if (play(board, state)) consider(walk)
  if (isToStop(walk)) return
  for (let index = from; index < free.length && search.finished; index++) {
    const challenge = free[index] as number
    board.open[challenge] = 0
    visit(walk, without(market, state, challenge), index + 1)
    board.open[challenge] = 1
  }
}

/** No set that closes more has more people seated, nor more challenges open. */
function boundOf({ market, open }: Board, state: State): [seats: number, viable: number] {
  let seats = 0
  for (const [index, { locked }] of market.posts.entries()) seats += (state.filled[index] as number) + locked
  return [Math.min(seats, market.places), open.reduce((sum, one) => sum + one, 0)]
}

function mayMatter({ interest, board, search }: Walk, [seats, viable]: [number, number]): boolean {
  const beats = (best: Best | undefined) =>
    !best || compareScores([seats, viable], [best.score[0] as number, best.score[1] as number]) >= 0
  if (beats(search.best)) return true
  for (const challenge of interest) if (board.open[challenge] && beats(search.keeping[challenge])) return true
  return !search.byViable.slice(viable).some(best => best && (best.score[0] as number) >= seats)
}

/** Keeps the set on the board wherever it is the best. */
function consider({ interest, board, search }: Walk) {
  const [seats, viable] = firstLevels(board)
  const beats = (best: Best | undefined) =>
    !best || compareScores([seats, viable], [best.score[0] as number, best.score[1] as number]) >= 0
  const kept = [...interest].filter(challenge => board.open[challenge] && beats(search.keeping[challenge]))
  if (!beats(search.best) && kept.length === 0 && !beats(search.byViable[viable])) return
  const candidate: Best = { score: scoreOf(board), open: board.open.slice() }
  const better = (best: Best | undefined) =>
    best && compareScores(best.score, candidate.score) >= 0 ? best : candidate
  search.best = better(search.best)
  for (const challenge of kept) search.keeping[challenge] = better(search.keeping[challenge])
  search.byViable[viable] = better(search.byViable[viable])
}

function isToStop({ free, watch, search }: Walk): boolean {
  if (search.played % 256 !== 0) return false
  watch.progress?.((search.played + search.left) / 2 ** free.length)
  if (watch.stopped?.()) search.finished = false
  return !search.finished
}
