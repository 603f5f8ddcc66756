import { columnsOf, isWithin, matchingOf, type State, shrink, start } from './core/index.ts'
import type { Market, Matching, Post } from './market.ts'
import { keyOf } from './ordering.ts'
import type { Closure } from './outcome.ts'
import type { Problem } from './problem.ts'

/** One matching, for the challenges and optional seats then open. */
export type Round = {
  /** Seats opened at each post, required and optional; 0 where the challenge is closed. */
  capacity: Map<Post, number>
  matching: Matching
  /** Seats taken at each post, locked people included. */
  filled: Map<Post, number>
}

export type Run = {
  open: Set<string>
  /** Highest priority first. */
  priority: string[]
  /** In the published order. `returned`: found no taker since the last closure, and gave its place to the next. */
  optional: OptionalSeat[]
  closed: Closure[]
  /** The last is the result. */
  rounds: Round[]
}

type OptionalSeat = { post: Post; state: 'waiting' | 'opened' | 'returned' }

/**
 * The published rule. All challenges start open; optional seats open in order while places and budget last. After each matching, if
 * some challenge lacks somebody for a required seat, the one of lowest priority among them closes and all restarts without it,
 * optional seats included (by the rural hospitals theorem no other stable matching would have filled that seat). Otherwise, if
 * optional seats are empty and others wait, the empty ones give up their places. Each pass closes or returns something, so the run
 * ends.
 */
export function run(market: Market, problem: Problem): Run {
  const run = begin(market, problem)
  const play = player(market)
  for (;;) {
    openOptionalSeats(run, market, problem)
    const round = play(capacities(run, market))
    run.rounds.push(round)
    if (closeOne(run, market, round)) holdBackOptionalSeats(run, market)
    else if (!returnEmptySeats(run, round)) return run
  }
}

function begin(market: Market, problem: Problem): Run {
  const postOf = new Map(market.posts.map(post => [keyOf(post), post]))
  const run: Run = {
    open: new Set(problem.challenges.map(({ id }) => id)),
    priority: problem.closurePriority,
    optional: problem.optionalOrder.map(seat => ({ post: postOf.get(keyOf(seat)) as Post, state: 'waiting' })),
    closed: [],
    rounds: [],
  }
  holdBackOptionalSeats(run, market)
  return run
}

/** All optional seats wait, but for those where people locked beyond the required seats of their type already sit. */
function holdBackOptionalSeats({ optional }: Run, { posts }: Market) {
  for (const seat of optional) seat.state = 'waiting'
  const seatsOf = byPost(optional)
  for (const post of posts) {
    const taken = Math.max(0, post.locked.length - post.required)
    for (const seat of (seatsOf.get(post) ?? []).slice(0, taken)) seat.state = 'opened'
  }
}

/** The first seat that does not fit, by places or by price, stops the opening: a later one never overtakes it for being cheaper. */
function openOptionalSeats(run: Run, market: Market, problem: Problem) {
  const left = leftFor(problem, capacities(run, market))
  for (const seat of waiting(run)) {
    if (left.places < 1 || left.money < seat.post.price) return
    left.places -= 1
    left.money -= seat.post.price
    seat.state = 'opened'
  }
}

/** What the seats opened leave for others; `money` is infinite without a budget. */
export function leftFor({ places, budget }: Problem, capacity: Map<Post, number>): { places: number; money: number } {
  const left = { places, money: budget ?? Number.POSITIVE_INFINITY }
  for (const [post, seats] of capacity) {
    left.places -= seats
    left.money -= seats * post.price
  }
  return left
}

/** Seats opened at each post; 0 where its challenge is closed. */
function capacities({ open, optional }: Run, { posts }: Market): Map<Post, number> {
  const capacity = new Map(posts.map(post => [post, open.has(post.challenge) ? post.required : 0]))
  for (const { post, state } of optional) {
    if (state === 'opened' && open.has(post.challenge)) capacity.set(post, (capacity.get(post) as number) + 1)
  }
  return capacity
}

/**
 * Plays one round after the other: goes on from the round before when seats were only taken away, and starts again otherwise. A
 * post is given no more seats than people are ranked there: their memory is set aside, and a count need not fit a machine word.
 */
function player(market: Market) {
  const { posts, applicants } = market
  const columns = columnsOf(market)
  let state: State | undefined
  return (capacity: Map<Post, number>): Round => {
    const seats = Int32Array.from(posts, post => {
      const left = Math.max(0, (capacity.get(post) as number) - post.locked.length)
      return Math.min(left, post.order.length)
    })
    if (state && isWithin(seats, state.seats)) shrink(state, seats)
    else state = start(columns, seats)
    const matching: Matching = new Map()
    for (const [person, post] of matchingOf(state).entries()) {
      if (post >= 0) matching.set(applicants[person]?.id as string, posts[post] as Post)
    }
    const byRank = state.filled
    const filled = posts.map((post, index) => {
      const byDecision = Math.min(post.locked.length, capacity.get(post) as number)
      return [post, byDecision + (byRank[index] as number)] as const
    })
    return { capacity, matching, filled: new Map(filled) }
  }
}

function closeOne(run: Run, { posts }: Market, { filled }: Round): boolean {
  const locked = new Set(posts.filter(post => post.locked.length > 0).map(post => post.challenge))
  const lacking = posts.filter(
    post => run.open.has(post.challenge) && !locked.has(post.challenge) && (filled.get(post) as number) < post.required,
  )
  const short = new Set(lacking.map(post => post.challenge))
  const challenge = run.priority.findLast(id => short.has(id))
  if (challenge === undefined) return false
  const { profile } = lacking.find(post => post.challenge === challenge) as Post
  run.closed.push({ challenge, step: run.closed.length + 1, emptyProfile: profile })
  run.open.delete(challenge)
  return true
}

function returnEmptySeats(run: Run, { capacity, filled }: Round): boolean {
  if (waiting(run).length === 0) return false
  const opened = byPost(run.optional.filter(seat => seat.state === 'opened'))
  const returned = [...opened].flatMap(([post, seats]) => {
    const empty = (capacity.get(post) as number) - (filled.get(post) as number)
    return empty > 0 ? seats.slice(-empty) : []
  })
  for (const seat of returned) seat.state = 'returned'
  return returned.length > 0
}

const waiting = (run: Run) => run.optional.filter(seat => seat.state === 'waiting' && run.open.has(seat.post.challenge))

const byPost = (seats: OptionalSeat[]) => Map.groupBy(seats, seat => seat.post)
