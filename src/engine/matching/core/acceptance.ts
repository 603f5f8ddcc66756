import { type Columns, LAST, WISH } from './columns.ts'

/**
 * A stable matching, and what it takes to go on from it. Between calls every post holds at most its seats and nobody waits.
 * Posts and people are the indices of the columns.
 */
export type State = {
  columns: Columns
  /** Seats on offer at each post, locked people's not counted. */
  seats: Int32Array
  /** People held by each post. */
  filled: Int32Array
  /** The largest key that each post still listens to: it refuses whoever comes after. Only ever falls. */
  bars: Int32Array
  /** Whom post p holds, in no order: from `rooms[p]`, `filled[p]` keys, and where in the wishes of the columns they asked for it. */
  rooms: Int32Array
  keys: Int32Array
  asked: Int32Array
  /** Those who will ask again, by their next wish: a ring, empty between calls, and shared by the clones of a state. */
  queue: Queue
}

type Queue = { ring: Int32Array; head: number; length: number; touched: number }

/** The bar of a post that refuses nobody. */
export const OPEN = 0x7fffffff

/** The bar of a post without seats. */
const SHUT = -1

/** People who ask in a row: their wishes are brought into the cache together, so that the waits for memory overlap. */
const BLOCK = 64

/**
 * The stable matching that is best for every candidate (Gale and Shapley 1962; whatever the order of proposals, McVitie and Wilson
 * 1971), for these seats at each post, 0 closing it. Everyone asks for their best wish, and the next in a queue each time they are
 * refused. A post listens below its bar and keeps half as many again as it has seats before it lowers the bar to its last seat
 * (quickselect) and refuses those above: about two steps per proposal instead of a heap's logarithm. At most one proposal per
 * wish; memory beyond the columns: about 12 bytes a seat and 4 a person.
 */
export function start(columns: Columns, seats: Int32Array): State {
  const { people, posts, starts } = columns
  const rooms = new Int32Array(posts + 1)
  for (let p = 0; p < posts; p++) rooms[p + 1] = (rooms[p] as number) + roomFor(seats[p] as number)
  const ring = new Int32Array(people)
  let length = 0
  for (let i = 0; i < people; i++) {
    if ((starts[i] as number) < (starts[i + 1] as number)) ring[length++] = starts[i] as number
  }
  const state: State = {
    columns,
    seats: seats.slice(),
    filled: new Int32Array(posts),
    bars: seats.map(count => (count > 0 ? OPEN : SHUT)),
    rooms,
    keys: new Int32Array(rooms[posts] as number),
    asked: new Int32Array(rooms[posts] as number),
    queue: { ring, head: 0, length, touched: 0 },
  }
  settle(state)
  return state
}

/** A few more than the seats, so that small posts do not choose again at each proposal. */
const roomFor = (seats: number) => (seats > 0 ? seats + (seats >> 1) + 8 : 0)

/** A copy that goes its own way; the columns are shared. A state must be settled, as it always is between calls. */
export const clone = (state: State): State => ({
  ...state,
  seats: state.seats.slice(),
  filled: state.filled.slice(),
  bars: state.bars.slice(),
  keys: state.keys.slice(),
  asked: state.asked.slice(),
})

/**
 * Closes posts: the people they hold go on with their next wish. Every refusal made so far stays valid, since with fewer seats
 * nobody gets better, so this gives what `start` would give without these posts, for the price of the proposals that are new.
 */
export function close(state: State, posts: Iterable<number>): void {
  for (const post of posts) {
    state.seats[post] = 0
    trim(state, post)
  }
  settle(state)
}

/** The same for seats that are taken away one by one. Throws a RangeError where there would be more: that needs a new start. */
export function shrink(state: State, seats: Int32Array): void {
  if (!isWithin(seats, state.seats)) throw new RangeError('seats can only be taken away')
  state.seats.set(seats)
  for (let post = 0; post < seats.length; post++) trim(state, post)
  settle(state)
}

/** Whether no post has more seats than before. */
export const isWithin = (seats: Int32Array, before: Int32Array): boolean =>
  seats.every((count, post) => count <= (before[post] as number))

/** The post that each person holds, -1 for none: the best whose bar they pass. One pass over the wishes. */
export function matchingOf({ columns, bars }: State): Int32Array {
  const { people, starts, wishes } = columns
  const held = new Int32Array(people).fill(-1)
  for (let i = 0; i < people; i++) {
    const end = starts[i + 1] as number
    for (let at = starts[i] as number; at < end; at += WISH) {
      const post = wishes[at] as number
      const key = (wishes[at + 1] as number) | (((wishes[at + 2] as number) & ~LAST) << 16)
      if (key > (bars[post] as number)) continue
      held[i] = post
      break
    }
  }
  return held
}

/** The key of the last admitted at each post that is full, OPEN where a seat is free, -1 where there is no seat. */
export function cutoffsOf({ seats, filled, bars, rooms, keys }: State): Int32Array {
  return bars.map((bar, post) => {
    const count = filled[post] as number
    if (count < (seats[post] as number)) return OPEN
    const from = rooms[post] as number
    return count === 0 ? bar : keys.subarray(from, from + count).reduce((a, b) => Math.max(a, b))
  })
}

/** Until nobody waits and no post holds more than its seats. */
function settle(state: State): void {
  do {
    while (state.queue.length > 0) hear(state)
    for (let post = 0; post < state.columns.posts; post++) trim(state, post)
  } while (state.queue.length > 0)
}

/** The next people in the queue ask, each until a post listens. */
function hear(state: State): void {
  const { bars, filled, rooms, keys, asked, queue } = state
  const { wishes } = state.columns
  const { ring } = queue
  const end = Math.min(queue.head + BLOCK, queue.head + queue.length, ring.length)
  // Reads that nobody uses: they wait for memory together, where the loop below would wait for each in turn.
  for (let next = queue.head; next < end; next++) queue.touched ^= wishes[ring[next] as number] as number
  for (let next = queue.head; next < end; next++) {
    let at = ring[next] as number
    let post = wishes[at] as number
    let high = wishes[at + 2] as number
    let key = (wishes[at + 1] as number) | ((high & ~LAST) << 16)
    while (key > (bars[post] as number) && high < LAST) {
      at += WISH
      post = wishes[at] as number
      high = wishes[at + 2] as number
      key = (wishes[at + 1] as number) | ((high & ~LAST) << 16)
    }
    queue.head = next + 1
    queue.length--
    if (key > (bars[post] as number)) continue
    const place = (rooms[post] as number) + (filled[post] as number)
    keys[place] = key
    asked[place] = at
    filled[post] = (filled[post] as number) + 1
    if (place + 1 === rooms[post + 1]) trim(state, post)
  }
  if (queue.head === ring.length) queue.head = 0
}

/** The post keeps the best it has seats for, lowers its bar to the last of them, and sends the others to their next wish. */
function trim({ columns, seats, filled, bars, rooms, keys, asked, queue }: State, post: number): void {
  const from = rooms[post] as number
  const [count, most] = [filled[post] as number, seats[post] as number]
  if (most === 0) bars[post] = SHUT
  if (count <= most) return
  if (most > 0) bars[post] = choose(keys, asked, from, from + count - 1, from + most - 1)
  for (let place = from + most; place < from + count; place++) {
    const at = asked[place] as number
    if ((columns.wishes[at + WISH - 1] as number) >= LAST) continue
    const tail = queue.head + queue.length++
    queue.ring[tail < queue.ring.length ? tail : tail - queue.ring.length] = at + WISH
  }
  filled[post] = most
}

/**
 * Hoare's quickselect (1961): brings the smallest keys of places `low` to `high` before `wanted` and the right one there; returns
 * it. `asked` follows. Linear in the mean.
 */
function choose(keys: Int32Array, asked: Int32Array, low: number, high: number, wanted: number): number {
  while (low < high) {
    const pivot = keys[(low + high) >> 1] as number
    let [left, right] = [low, high]
    while (left <= right) {
      while ((keys[left] as number) < pivot) left++
      while ((keys[right] as number) > pivot) right--
      if (left > right) break
      const [key, at] = [keys[left] as number, asked[left] as number]
      keys[left] = keys[right] as number
      asked[left] = asked[right] as number
      keys[right] = key
      asked[right] = at
      left++
      right--
    }
    if (wanted <= right) high = right
    else if (wanted >= left) low = left
    else break
  }
  return keys[wanted] as number
}
