import { deferredAcceptance, type Matching } from './deferred-acceptance.ts'
import type { Market, Post } from './market.ts'
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
  optional: { post: Post; state: 'waiting' | 'opened' | 'returned' }[]
  closed: Closure[]
  /** The last is the result. */
  rounds: Round[]
}

/**
 * The published rule. All challenges start open; optional seats open in order while places and budget last. After each matching, if some
 * challenge lacks somebody for a required seat, the one of lowest priority among them closes and all restarts without it, optional
 * seats included (by the rural hospitals theorem no other stable matching would have filled that seat). Otherwise, if optional
 * seats are empty and others wait, the empty ones give up their places. Each pass closes or returns something, so the run ends.
 */
export function run(market: Market, problem: Problem): Run {
  const run = start(market, problem)
  for (;;) {
    openOptionalSeats(run, market, problem)
    const round = play(run, market)
    run.rounds.push(round)
    if (closeOne(run, market, round)) holdBackOptionalSeats(run, market)
    else if (!returnEmptySeats(run, round)) return run
  }
}

function start(market: Market, problem: Problem): Run {
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
  for (const post of posts) {
    const taken = Math.max(0, post.locked.length - post.required)
    for (const seat of optional.filter(seat => seat.post === post).slice(0, taken)) seat.state = 'opened'
  }
}

/** The first seat that does not fit, by places or by price, stops the opening: a later one never overtakes it for being cheaper. */
function openOptionalSeats(run: Run, { posts }: Market, problem: Problem) {
  const left = leftFor(problem, new Map(posts.map(post => [post, capacityOf(run, post)])))
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

function play(run: Run, { posts, applicants }: Market): Round {
  const capacity = new Map(posts.map(post => [post, capacityOf(run, post)]))
  const matching = deferredAcceptance(applicants, post => (capacity.get(post) as number) - post.locked.length)
  const filled = new Map(posts.map(post => [post, run.open.has(post.challenge) ? post.locked.length : 0]))
  for (const post of matching.values()) filled.set(post, (filled.get(post) as number) + 1)
  return { capacity, matching, filled }
}

function closeOne(run: Run, { posts }: Market, { filled }: Round): boolean {
  const locked = new Set(posts.filter(post => post.locked.length > 0).map(post => post.challenge))
  const lacking = posts.filter(
    post => run.open.has(post.challenge) && !locked.has(post.challenge) && (filled.get(post) as number) < post.required,
  )
  const challenge = run.priority.findLast(id => lacking.some(post => post.challenge === id))
  if (challenge === undefined) return false
  const { profile } = lacking.find(post => post.challenge === challenge) as Post
  run.closed.push({ challenge, step: run.closed.length + 1, emptyProfile: profile })
  run.open.delete(challenge)
  return true
}

function returnEmptySeats(run: Run, { capacity, filled }: Round): boolean {
  if (waiting(run).length === 0) return false
  const returned = [...capacity].flatMap(([post, seats]) => {
    const empty = seats - (filled.get(post) as number)
    return empty > 0 ? openedAt(run, post).slice(-empty) : []
  })
  for (const seat of returned) seat.state = 'returned'
  return returned.length > 0
}

const waiting = (run: Run) => run.optional.filter(seat => seat.state === 'waiting' && run.open.has(seat.post.challenge))

/** Seats opened at a post; 0 when its challenge is closed. */
const capacityOf = (run: Run, post: Post): number =>
  run.open.has(post.challenge) ? post.required + openedAt(run, post).length : 0

const openedAt = (run: Run, post: Post) => run.optional.filter(seat => seat.post === post && seat.state === 'opened')
