import type { Compact } from './compact.ts'

/**
 * A deferred acceptance under way that only ever loses seats: each refusal made stays good, so that taking seats away costs the
 * few proposals of the people they displace, and gives what starting again would. One block of numbers, copied in one go.
 */
export type State = {
  block: Int32Array
  /** For each person, the index of the wish they hold; `firstWish` of the next person when they hold none. */
  wish: Int32Array
  /** For each post, how many people it holds, and how many it may. */
  count: Int32Array
  capacity: Int32Array
  /** The people a post holds, best ranked first, from its first slot on; as the wish each of them holds there. */
  held: Int32Array
  /** For each slot, the person. */
  holder: Int32Array
}

export function emptyState({ people, posts }: Compact): State {
  const slots = posts.reduce((sum, post) => sum + slotsOf(post), 0)
  const sizes = [people.length, posts.length, posts.length, slots, slots]
  const block = new Int32Array(sizes.reduce((a, b) => a + b, 0))
  let at = 0
  const [wish, count, capacity, held, holder] = sizes.map(size => block.subarray(at, (at += size)))
  return { block, wish, count, capacity, held, holder } as State
}

/** Seats that people may take by rank at a post, all optional ones open. */
export const slotsOf = ({ required, optional, locked }: Compact['posts'][number]) =>
  Math.max(0, required + optional - locked)

/** Everyone proposes, with these seats on offer by rank at each post. */
export function begin(market: Compact, state: State, seats: (post: number) => number) {
  state.count.fill(0)
  for (const post of market.posts.keys()) state.capacity[post] = seats(post)
  for (const person of market.people.keys()) propose(market, state, person, market.firstWish[person] as number)
}

/** Leaves a post fewer seats: those ranked last leave, and everyone they displace in turn finds a place or none. */
export function shrink(market: Compact, state: State, post: number, seats: number) {
  state.capacity[post] = seats
  const { firstSlot } = market.posts[post] as Compact['posts'][number]
  while ((state.count[post] as number) > seats) {
    const last = firstSlot + (state.count[post] as number) - 1
    state.count[post] = (state.count[post] as number) - 1
    propose(market, state, state.holder[last] as number, (state.held[last] as number) + 1)
  }
}

/** The person proposes from this wish on; whoever that displaces does likewise. */
function propose(market: Compact, state: State, first: number, from: number) {
  const { firstWish, wishPost } = market
  let person = first
  let wish = from
  while (person >= 0) {
    const end = firstWish[person + 1] as number
    let bumped = -1
    for (; wish < end; wish++) {
      bumped = offer(market, state, wishPost[wish] as number, person, wish)
      if (bumped !== person) break
    }
    state.wish[person] = wish
    if (bumped === person || bumped < 0) return
    wish = (state.wish[bumped] as number) + 1
    person = bumped
  }
}

/** Who must leave when the post considers the person: -1 for nobody, the person perhaps. */
function offer(market: Compact, { count, capacity, held, holder }: State, post: number, person: number, wish: number) {
  const seats = capacity[post] as number
  if (seats === 0) return person
  const { wishPosition } = market
  const first = (market.posts[post] as Compact['posts'][number]).firstSlot
  const full = (count[post] as number) === seats
  const position = wishPosition[wish] as number
  const last = first + (count[post] as number) - 1
  if (full && (wishPosition[held[last] as number] as number) < position) return person
  const bumped = full ? (holder[last] as number) : -1
  let slot = full ? last : last + 1
  for (; slot > first && (wishPosition[held[slot - 1] as number] as number) > position; slot--) {
    held[slot] = held[slot - 1] as number
    holder[slot] = holder[slot - 1] as number
  }
  held[slot] = wish
  holder[slot] = person
  if (!full) count[post] = (count[post] as number) + 1
  return bumped
}
