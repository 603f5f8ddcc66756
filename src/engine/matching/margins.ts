import { by } from '../ordering.ts'
import { admittedAt, holdings, refusedAt } from './envy.ts'
import { type Market, type Matching, type Post, readMarket } from './market.ts'
import { fillSeats } from './offers/chains.ts'
import { seatType } from './ordering.ts'
import type { Outcome } from './outcome.ts'
import type { Problem, SeatType } from './problem.ts'

/** How far an outcome is from being another. For the team only: it names people. */
export type Margins = { seats: SeatMargin[]; challenges: ChallengeMargin[] }

/** Between the last person admitted by rank at a full type of seats and the first refused who would rather be there. By type. */
export type SeatMargin = SeatType & {
  last: string
  next: string
  /** Places between them on the list: 1 when nobody ranked between them stands anywhere near. */
  places: number
  /** The jury's points, in sixtieths, by which `last` is ahead: level at 0, where only what breaks ties came between. Null without totals. */
  points: number | null
}

/** How near an open challenge is to closing. By challenge. */
export type ChallengeMargin = {
  challenge: string
  /**
   * How many people of one type of seats, leaving one after the other and the best ranked first, leave a required one that nobody
   * takes; whoever can moves up meanwhile. In rare cases other people leaving would do it with fewer. Null when it requires nobody
   * but people placed by decision.
   */
  departures: number | null
  /** The type of seat where that happens first, the first by name among several. */
  profile: string | null
}

/** Takes an outcome that `verify` accepts. At most one vacancy chain per person placed and person ranked at a seat that could be emptied. */
export function margins(problem: Problem, outcome: Outcome): Margins {
  const market = readMarket(problem)
  const holds = holdings(market, outcome)
  const closed = new Set(outcome.closed.map(({ challenge }) => challenge))
  const open = market.posts.filter(({ challenge }) => !closed.has(challenge))
  return { seats: seatMargins(problem, market, holds), challenges: challengeMargins(market, open, holds) }
}

function seatMargins({ rankings }: Problem, market: Market, holds: Matching): SeatMargin[] {
  const [admitted, refused] = [admittedAt(market, holds), refusedAt(market, holds)]
  return market.posts.flatMap(post => {
    const [last, next] = [admitted.get(post)?.at(-1), refused.get(post)?.[0]]
    if (last === undefined || next === undefined) return []
    const ranking = rankings.find(it => it.challenge === post.challenge && it.profile === post.profile)
    const total = (id: string) => ranking?.points.find(it => it.candidate === id)?.points
    const [ahead, behind] = [total(last), total(next)]
    const places = (post.position.get(next) as number) - (post.position.get(last) as number)
    const points = ahead === undefined || behind === undefined ? null : ahead - behind
    return [{ ...seatType(post), last, next, places, points }]
  })
}

function challengeMargins(market: Market, open: Post[], holds: Matching): ChallengeMargin[] {
  const counted = open.map(post => ({ ...seatType(post), departures: departuresFrom(market, post, holds) }))
  return [...Map.groupBy(counted, ({ challenge }) => challenge)]
    .map(([challenge, posts]) => {
      const known = posts.flatMap(({ profile, departures }) => (departures === null ? [] : [{ profile, departures }]))
      const first = known.toSorted((a, b) => a.departures - b.departures)[0]
      return { challenge, departures: first?.departures ?? null, profile: first?.profile ?? null }
    })
    .sort(by(it => it.challenge))
}

/** How many of those who hold a seat there leave, the best ranked first, before a required one stays empty. */
function departuresFrom(market: Market, post: Post, start: Matching): number | null {
  if (post.required <= post.locked.length) return null
  const holds = new Map(start)
  const gone = new Set<string>()
  for (;;) {
    const there = [...holds].filter(([, held]) => held === post).map(([id]) => id)
    if (there.length + post.locked.length < post.required) return gone.size
    const leaving = there.sort(
      (a, b) => (post.position.get(a) as number) - (post.position.get(b) as number),
    )[0] as string
    holds.delete(leaving)
    gone.add(leaving)
    fillSeats(market, holds, new Map([[post, 1]]), id => !gone.has(id))
  }
}
