import { type Columns, LAST, WISH } from '../../src/engine/matching/core/columns.ts'

/** Each person's wishes side by side, in one array a field; `first` has people + 1 offsets. */
export type Plain = { people: number; posts: number; first: Int32Array; post: Uint16Array; key: Int32Array }

/** The same market with keys of four bytes beside the posts, as one lays it out first. */
export function plain({ people, posts, starts, wishes }: Columns): Plain {
  const count = wishes.length / WISH
  const post = Uint16Array.from({ length: count }, (_, i) => wishes[WISH * i] as number)
  const keyAt = (i: number) => (wishes[WISH * i + 1] as number) | (((wishes[WISH * i + 2] as number) & ~LAST) << 16)
  const key = Int32Array.from({ length: count }, (_, i) => keyAt(i))
  return { people, posts, first: starts.map(start => start / WISH), post, key }
}

/**
 * Deferred acceptance as one writes it first, on typed arrays too: a stack of people, and at each post a heap of the wishes it
 * keeps, the worst on top. The yardstick. Gives the post each person holds, -1 for none.
 */
export function naive({ people, posts, first, post, key }: Plain, seats: Int32Array): Int32Array {
  const room = new Int32Array(posts + 1)
  for (let p = 0; p < posts; p++) room[p + 1] = (room[p] as number) + (seats[p] as number)
  const [heap, size] = [new Int32Array(room[posts] as number), new Int32Array(posts)]
  const owner = new Int32Array(heap.length)
  const [next, stack] = [first.slice(0, people), new Int32Array(people)]
  for (let i = 0; i < people; i++) stack[i] = i
  const worse = (a: number, b: number) => (key[heap[a] as number] as number) > (key[heap[b] as number] as number)
  const swap = (a: number, b: number) => {
    const [wish, person] = [heap[a] as number, owner[a] as number]
    heap[a] = heap[b] as number
    owner[a] = owner[b] as number
    heap[b] = wish
    owner[b] = person
  }
  for (let top = people; top > 0; ) {
    const person = stack[--top] as number
    const wish = next[person] as number
    if (wish === first[person + 1]) continue
    next[person] = wish + 1
    const p = post[wish] as number
    const [base, count] = [room[p] as number, size[p] as number]
    if (count < (seats[p] as number)) {
      heap[base + count] = wish
      owner[base + count] = person
      size[p] = count + 1
      for (let at = count; at > 0 && worse(base + at, base + ((at - 1) >> 1)); at = (at - 1) >> 1) {
        swap(base + at, base + ((at - 1) >> 1))
      }
    } else if (count === 0 || (key[wish] as number) > (key[heap[base] as number] as number)) stack[top++] = person
    else {
      stack[top++] = owner[base] as number
      heap[base] = wish
      owner[base] = person
      for (let at = 0; 2 * at + 1 < count; ) {
        const left = 2 * at + 1
        const child = left + 1 < count && worse(base + left + 1, base + left) ? left + 1 : left
        if (!worse(base + child, base + at)) break
        swap(base + child, base + at)
        at = child
      }
    }
  }
  const held = new Int32Array(people).fill(-1)
  for (let p = 0; p < posts; p++) {
    for (let at = room[p] as number; at < (room[p] as number) + (size[p] as number); at++) held[owner[at] as number] = p
  }
  return held
}
