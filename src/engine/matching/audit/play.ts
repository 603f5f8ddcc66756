import { clone, close, type State, shrink, start } from '../core/index.ts'
import type { Compact } from './compact.ts'

/** What it takes to play the published rule on one set of open challenges after another. */
export type Board = {
  market: Compact
  /** By challenge, 1 when it is open: the set to play. */
  open: Uint8Array
  /** The result of the last set played. */
  result: State
  /** Seats open in the pass under way at each post, those of locked people included; below 0 never. */
  seats: Int32Array
  /** For each place in the published order of optional seats: waiting, opened or returned. */
  turn: Uint8Array
}

const WAITING = 0
const OPENED = 1
const RETURNED = 2

/** A board with everything open, and the state that closing starts from: every seat on offer, the optional ones too. */
export function newBoard(market: Compact): { board: Board; everything: State } {
  const seats = Int32Array.from(market.posts, ({ required, optional, locked }) =>
    Math.max(0, required + optional - locked),
  )
  const everything = start(market.columns, seats)
  const open = new Uint8Array(market.challenges.length).fill(1)
  const turn = new Uint8Array(market.optional.length)
  return { board: { market, open, result: everything, seats: new Int32Array(market.posts.length), turn }, everything }
}

/** The same state with one challenge less; the first is left as it was. */
export function without(market: Compact, state: State, challenge: number): State {
  const next = clone(state)
  close(next, market.challenges[challenge]?.posts ?? [])
  return next
}

/** Plays one set from the beginning; undefined when it cannot stand. */
export function playSet(market: Compact, open: Uint8Array): Board | undefined {
  const { board, everything } = newBoard(market)
  const closed = [...market.challenges.keys()].filter(challenge => !open[challenge])
  board.open.set(open)
  return play(
    board,
    closed.reduce((state, challenge) => without(market, state, challenge), everything),
  )
    ? board
    : undefined
}

/**
 * Plays the published rule with exactly the challenges of `open`: their required seats, then optional ones in the published order
 * while places and budget last, empty ones giving up their place while others wait. `all` is the state in which these challenges
 * have all their seats and the others none. Leaves the result in `result`; false when on the way some required seat stays empty:
 * the rule would close something. Optional seats are no choice of the audit: each open set has the one result that the rule gives it.
 */
export function play(board: Board, all: State): boolean {
  const { market, seats } = board
  startAgain(board)
  for (;;) {
    const someWait = openInOrder(board)
    board.result = clone(all)
    shrink(board.result, byRank(market, seats))
    if (!isStaffed(board)) return false
    if (!someWait || !returnEmpty(board)) return true
  }
}

/** Seats less those that locked people take. */
const byRank = ({ posts }: Compact, seats: Int32Array) =>
  seats.map((count, index) => Math.max(0, count - (posts[index]?.locked as number)))

/** The required seats, and the optional ones in which locked people sit. */
function startAgain({ market, open, seats, turn }: Board) {
  turn.fill(WAITING)
  for (const [index, { challenge, required }] of market.posts.entries()) seats[index] = open[challenge] ? required : 0
  for (const [at, index] of market.optional.entries()) {
    const post = market.posts[index] as Compact['posts'][number]
    if (!open[post.challenge] || (seats[index] as number) >= post.locked) continue
    turn[at] = OPENED
    seats[index] = (seats[index] as number) + 1
  }
}

/** Opens the seats that wait, until one does not fit; true when some still wait. */
function openInOrder({ market, open, seats, turn }: Board): boolean {
  let { places, money } = market
  for (const [index, { price }] of market.posts.entries()) {
    places -= seats[index] as number
    money -= (seats[index] as number) * price
  }
  for (const [at, index] of market.optional.entries()) {
    const post = market.posts[index] as Compact['posts'][number]
    if (turn[at] !== WAITING || !open[post.challenge]) continue
    if (places < 1 || money < post.price) return true
    places -= 1
    money -= post.price
    turn[at] = OPENED
    seats[index] = (seats[index] as number) + 1
  }
  return false
}

/** Somebody in every required seat of the open challenges, but for those that a lock keeps open whatever happens. */
function isStaffed({ market, open, result }: Board): boolean {
  for (const [index, post] of market.posts.entries()) {
    if (!open[post.challenge] || (result.filled[index] as number) + post.locked >= post.required) continue
    if (!market.challenges[post.challenge]?.locked) return false
  }
  return true
}

/** Empty optional seats give up their place, at each post the last opened first; false when there is none. */
function returnEmpty({ market, result, seats, turn }: Board): boolean {
  let found = false
  for (let at = turn.length - 1; at >= 0; at--) {
    const index = market.optional[at] as number
    const post = market.posts[index] as Compact['posts'][number]
    if (turn[at] !== OPENED || (seats[index] as number) <= (result.filled[index] as number) + post.locked) continue
    turn[at] = RETURNED
    seats[index] = (seats[index] as number) - 1
    found = true
  }
  return found
}
