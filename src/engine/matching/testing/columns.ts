import { type Random, whole } from '../../testing/index.ts'
import { type Columns, MOST_POSTS, WISH, writeWish } from '../core/columns.ts'

type Size = {
  people: number
  posts: number
  /** Wishes a person, at least 1; at most as many as posts. */
  wishes: number
  /** From 0, all posts liked alike, to some strongly preferred. */
  skew: number
}

/**
 * A market where everybody wishes for as many different posts, some more liked than others, and every post orders those who wish
 * for it at random; keys are dense. Linear in the wishes.
 */
export function randomColumns(random: Random, { people, posts, wishes: each, skew }: Size): Columns {
  if (posts > MOST_POSTS || each > posts) throw new RangeError(`${each} wishes among ${posts} posts`)
  const chosen = new Int32Array(people * each)
  const asking = new Int32Array(posts)
  for (let i = 0; i < chosen.length; i++) {
    const from = i - (i % each)
    let post = Math.floor(posts * random() ** (1 + skew))
    while (isAmong(chosen, from, i, post)) post = Math.floor(posts * random() ** (1 + skew))
    chosen[i] = post
    asking[post] = (asking[post] as number) + 1
  }
  const orders = randomOrders(random, asking)
  const wishes = new Uint16Array(WISH * chosen.length)
  for (const [i, post] of chosen.entries()) {
    writeWish(wishes, WISH * i, post, orders.next(post), i % each === each - 1)
  }
  return { people, posts, starts: Int32Array.from({ length: people + 1 }, (_, i) => i * each * WISH), wishes }
}

function isAmong(chosen: Int32Array, from: number, end: number, post: number): boolean {
  for (let i = from; i < end; i++) if (chosen[i] === post) return true
  return false
}

/** One random permutation a post, whose values are handed out one after the other. */
function randomOrders(random: Random, sizes: Int32Array) {
  const next = new Int32Array(sizes.length)
  for (let post = 1; post < sizes.length; post++) {
    next[post] = (next[post - 1] as number) + (sizes[post - 1] as number)
  }
  const values = new Int32Array(sizes.reduce((sum, size) => sum + size, 0))
  for (const [post, size] of sizes.entries()) {
    const from = next[post] as number
    for (let i = 0; i < size; i++) {
      const j = whole(random, 0, i)
      values[from + i] = values[from + j] as number
      values[from + j] = i
    }
  }
  const take = (post: number) => {
    const at = next[post] as number
    next[post] = at + 1
    return values[at] as number
  }
  return { next: take }
}
