import { type Market, readMarket } from '../market.ts'
import type { Problem } from '../problem.ts'

/**
 * A market as numbers: people and posts are their indices. Six bytes a wish, read in one place of memory.
 *
 * `wishes` holds three halfwords a wish, each person's wishes side by side, best first: the post; the low 16 bits of the key; its
 * high 15 bits, with LAST added on the person's last wish. The key is the person's position in the strict order of that post, from
 * 0, the smaller the better; two people never have the same key at a post. Person i's wishes are the halfwords from `starts[i]` to
 * `starts[i + 1]`.
 */
export type Columns = {
  people: number
  posts: number
  /** People + 1 offsets into `wishes`. */
  starts: Int32Array
  wishes: Uint16Array
}

/** Halfwords a wish takes. */
export const WISH = 3

/** In the third halfword: the person has no further wish. */
export const LAST = 0x8000

/** The index of a post is a halfword, and 0xffff is none. */
export const MOST_POSTS = 0xffff

/**
 * The market of a problem without flaws: posts in the order of challenge and profile, people in that of their ids, locked people and
 * wishes that cannot be granted left out, as `readMarket` has them. Throws a RangeError above 65,535 posts.
 */
export const readColumns = (problem: Problem): Columns => columnsOf(readMarket(problem))

/** The same, from a market already read. */
export function columnsOf({ posts, applicants }: Market): Columns {
  if (posts.length > MOST_POSTS) throw new RangeError(`${posts.length} types of seats, at most ${MOST_POSTS}`)
  const indexOf = new Map(posts.map((post, index) => [post, index]))
  const starts = new Int32Array(applicants.length + 1)
  for (const [i, { wishes }] of applicants.entries()) starts[i + 1] = (starts[i] as number) + WISH * wishes.length
  const wishes = new Uint16Array(starts[applicants.length] as number)
  for (const [i, person] of applicants.entries()) {
    for (const [rank, post] of person.wishes.entries()) {
      const at = (starts[i] as number) + WISH * rank
      const isLast = rank === person.wishes.length - 1
      writeWish(wishes, at, indexOf.get(post) as number, post.position.get(person.id) as number, isLast)
    }
  }
  return { people: applicants.length, posts: posts.length, starts, wishes }
}

/** Writes the wish that begins at halfword `at`. */
export function writeWish(wishes: Uint16Array, at: number, post: number, key: number, isLast: boolean): void {
  wishes[at] = post
  wishes[at + 1] = key & 0xffff
  wishes[at + 2] = (key >>> 16) | (isLast ? LAST : 0)
}
