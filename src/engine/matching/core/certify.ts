import { type Columns, LAST, WISH } from './columns.ts'

/** A matching and the cutoffs that prove it stable: the key of the last admitted at a full post, OPEN where a seat is free. */
export type Certified = { columns: Columns; seats: Int32Array; held: Int32Array; cutoffs: Int32Array }

/** What is wrong with a matching, and for whom or where. */
export type Complaint =
  /** The post that a person holds is not the first of their wishes whose cutoff admits them. */
  | { rule: 'not-first-admitting'; person: number; post: number }
  /** More people than seats; or fewer, although the cutoff does not admit everybody. */
  | { rule: 'capacity' | 'seat-left-empty'; post: number }
  /** The cutoff of a full post is not the key of its last admitted. */
  | { rule: 'cutoff'; post: number }
  /** The people next in line at these posts could each move to the next one, all better off, and nobody could object. */
  | { rule: 'not-best-for-candidates'; posts: number[]; people: number[] }

/** As in `State`, without sharing its code: a bar that refuses nobody. */
const ADMITS_ALL = 0x7fffffff

/**
 * Whether a matching is stable and, of all stable ones, the best for candidates; an empty list says that it is. Shares with the
 * solver the layout of the columns, nothing else.
 *
 * Stable: everybody holds the first of their wishes whose cutoff admits them, and each cutoff is the key of the last admitted of a
 * full post, or admits everybody where a seat is free. Best: let the next in line at a full post be the best ranked of those below
 * its cutoff who would rather be there, and draw an arc from the post to the one that this person holds; there is no cycle. (Along a
 * cycle everybody could move up and leave the matching stable. Conversely, in a better stable matching every post that changes must
 * have taken its next in line, who would object otherwise and who comes from a post that changes too: following the arcs never ends.)
 *
 * One pass over the wishes up to the one held, and one over the posts.
 */
export function certify(certified: Certified): Complaint[] {
  const { complaints, admitted, last, nextInLine } = readOnce(certified)
  return [...complaints, ...checkPosts(certified, admitted, last), ...cycles(nextInLine, certified.held)]
}

/** Everybody's wishes, best first, up to the one they hold; at each post, how many are admitted, the last, and the next in line. */
function readOnce({ columns, held, cutoffs }: Certified) {
  const { people, posts, starts, wishes } = columns
  const complaints: Complaint[] = []
  const admitted = new Int32Array(posts)
  const last = new Int32Array(posts).fill(-1)
  const nextKey = new Int32Array(posts).fill(ADMITS_ALL)
  const nextInLine = new Int32Array(posts).fill(-1)
  for (let person = 0; person < people; person++) {
    const end = starts[person + 1] as number
    const holds = held[person] as number
    let found = -1
    for (let at = starts[person] as number; at < end; at += WISH) {
      const post = wishes[at] as number
      const key = (wishes[at + 1] as number) + ((wishes[at + 2] as number) & (LAST - 1)) * 0x10000
      if (key <= (cutoffs[post] as number)) {
        found = post
        admitted[post] = (admitted[post] as number) + 1
        if (key > (last[post] as number)) last[post] = key
        break
      }
      if (key < (nextKey[post] as number)) {
        nextKey[post] = key
        nextInLine[post] = person
      }
    }
    if (found !== holds) complaints.push({ rule: 'not-first-admitting', person, post: holds })
  }
  return { complaints, admitted, last, nextInLine }
}

function checkPosts({ columns, seats, cutoffs }: Certified, admitted: Int32Array, last: Int32Array): Complaint[] {
  const complaints: Complaint[] = []
  for (let post = 0; post < columns.posts; post++) {
    const [count, most] = [admitted[post] as number, seats[post] as number]
    if (count > most) complaints.push({ rule: 'capacity', post })
    else if (count < most && cutoffs[post] !== ADMITS_ALL) complaints.push({ rule: 'seat-left-empty', post })
    else if (count === most && cutoffs[post] !== last[post]) complaints.push({ rule: 'cutoff', post })
  }
  return complaints
}

/** The cycles of the graph with at most one arc a post: to the post held by its next in line. Linear in the posts. */
function cycles(nextInLine: Int32Array, held: Int32Array): Complaint[] {
  const complaints: Complaint[] = []
  /** The walk on which each post was first met, from 1. */
  const walks = new Int32Array(nextInLine.length)
  for (let from = 0; from < nextInLine.length; from++) {
    let post = from
    while (post >= 0 && walks[post] === 0) {
      walks[post] = from + 1
      post = after(post, nextInLine, held)
    }
    if (post >= 0 && walks[post] === from + 1) complaints.push(cycleFrom(post, nextInLine, held))
  }
  return complaints
}

const after = (post: number, nextInLine: Int32Array, held: Int32Array): number => held[nextInLine[post] as number] ?? -1

function cycleFrom(post: number, nextInLine: Int32Array, held: Int32Array): Complaint {
  const posts = [post]
  for (let next = after(post, nextInLine, held); next !== post; next = after(next, nextInLine, held)) posts.push(next)
  return { rule: 'not-best-for-candidates', posts, people: posts.map(it => nextInLine[it] as number) }
}
