import { type Columns, LAST, MOST_POSTS, WISH } from './columns.ts'

/** A market and the seats on offer at each of its posts, as numbers only. */
export type Sized = { columns: Columns; seats: Int32Array }

/** "COHORTEM" in ASCII, read as two little-endian words. */
const MAGIC = [0x4f484f43, 0x4d455452] as const
const VERSION = 1
/** In bytes. */
const HEADER = 32

/**
 * A market as one file, all numbers little-endian:
 *
 *     0   8 bytes       "COHORTEM"
 *     8   uint32        version of the format, 1
 *     12  uint32        people
 *     16  uint32        posts, at most 65,535
 *     20  uint32        wishes in all
 *     24  8 bytes       zeros
 *     32  int32 × posts         seats of each post
 *         int32 × (people + 1)  where each person's wishes begin, counted in halfwords, and where the last ones end
 *         uint16 × 3 × wishes   the wishes, as `Columns` says
 *
 * Who person i is stays with whoever wrote the file.
 */
export function encodeColumns({ columns, seats }: Sized): ArrayBuffer {
  const { people, posts, starts, wishes } = columns
  const count = wishes.length / WISH
  const buffer = new ArrayBuffer(sizeOf(people, posts, count))
  requireLittleEndian()
  new Uint32Array(buffer, 0, 6).set([...MAGIC, VERSION, people, posts, count])
  new Int32Array(buffer, HEADER, posts).set(seats)
  new Int32Array(buffer, HEADER + 4 * posts, people + 1).set(starts)
  new Uint16Array(buffer, HEADER + 4 * (posts + people + 1), wishes.length).set(wishes)
  return buffer
}

/**
 * Reads such a file without copying it: the columns are views of the buffer. Looks at the header only, `columnFlaws` looks at the
 * rest. Throws a RangeError on a file of another kind, version or length.
 */
export function openColumns(buffer: ArrayBuffer): Sized {
  requireLittleEndian()
  if (buffer.byteLength < HEADER) throw new RangeError('too short for a market')
  const [first, second, version, people = 0, posts = 0, count = 0] = new Uint32Array(buffer, 0, 6)
  if (first !== MAGIC[0] || second !== MAGIC[1]) throw new RangeError('not a market')
  if (version !== VERSION) throw new RangeError(`version ${version} of the format, only ${VERSION} is known`)
  if (posts > MOST_POSTS) throw new RangeError(`${posts} posts, at most ${MOST_POSTS}`)
  const expected = sizeOf(people, posts, count)
  if (buffer.byteLength !== expected) throw new RangeError(`${buffer.byteLength} bytes instead of ${expected}`)
  const starts = new Int32Array(buffer, HEADER + 4 * posts, people + 1)
  const wishes = new Uint16Array(buffer, HEADER + 4 * (posts + people + 1), WISH * count)
  return { columns: { people, posts, starts, wishes }, seats: new Int32Array(buffer, HEADER, posts) }
}

const sizeOf = (people: number, posts: number, count: number) =>
  HEADER + 4 * (posts + people + 1) + Uint16Array.BYTES_PER_ELEMENT * WISH * count

/** Typed arrays have the byte order of the machine. */
function requireLittleEndian(): void {
  if (new Uint8Array(Uint32Array.of(1).buffer)[0] !== 1)
    throw new Error('this machine stores numbers the other way round')
}

/** What makes a market impossible to match, with the index of the person or post; an empty list means that `start` accepts it. */
export type ColumnFlaw =
  | { code: 'bad-seats'; post: number }
  /** A person's wishes are not a whole number of them, or, of the person after the last, do not end where the wishes end. */
  | { code: 'bad-start'; person: number }
  /** Only the last wish of a person says that it is. */
  | { code: 'bad-last'; person: number }
  | { code: 'unknown-post'; person: number }
  | { code: 'wished-twice'; person: number; post: number }
  /** Two people have the same key there. */
  | { code: 'tied'; post: number }

/** Goes through the whole market once, and once more to sort the keys of each post: about a second for ten million wishes. */
export function columnFlaws({ columns, seats }: Sized): ColumnFlaw[] {
  const badSeats = [...seats.entries()].filter(([, count]) => count < 0)
  const badStarts = startFlaws(columns)
  if (badStarts.length > 0) return badStarts
  const badWishes = wishFlaws(columns)
  return [
    ...badSeats.map(([post]) => ({ code: 'bad-seats', post }) as const),
    ...badWishes,
    ...(badWishes.some(({ code }) => code === 'unknown-post') ? [] : tiedPosts(columns)),
  ]
}

function startFlaws({ people, starts, wishes }: Columns): ColumnFlaw[] {
  const found: ColumnFlaw[] = starts[0] === 0 ? [] : [{ code: 'bad-start', person: 0 }]
  for (let person = 0; person < people; person++) {
    const length = (starts[person + 1] as number) - (starts[person] as number)
    if (length < 0 || length % WISH !== 0) found.push({ code: 'bad-start', person })
  }
  return starts[people] === wishes.length ? found : [...found, { code: 'bad-start', person: people }]
}

function wishFlaws({ people, posts, starts, wishes }: Columns): ColumnFlaw[] {
  const found: ColumnFlaw[] = []
  /** The last person who wished for each post. */
  const lastAt = new Int32Array(posts).fill(-1)
  for (let person = 0; person < people; person++) {
    const end = starts[person + 1] as number
    for (let at = starts[person] as number; at < end; at += WISH) {
      const post = wishes[at] as number
      if (post >= posts) found.push({ code: 'unknown-post', person })
      else if (lastAt[post] === person) found.push({ code: 'wished-twice', person, post })
      else lastAt[post] = person
      if ((wishes[at + 2] as number) >= LAST !== (at + WISH === end)) found.push({ code: 'bad-last', person })
    }
  }
  return found
}

function tiedPosts({ posts, wishes }: Columns): ColumnFlaw[] {
  const ends = new Int32Array(posts)
  for (let at = 0; at < wishes.length; at += WISH) {
    const post = wishes[at] as number
    ends[post] = (ends[post] as number) + 1
  }
  for (let post = 1; post < posts; post++) ends[post] = (ends[post] as number) + (ends[post - 1] as number)
  const keys = new Int32Array(wishes.length / WISH)
  const firsts = ends.slice()
  for (let at = 0; at < wishes.length; at += WISH) {
    const post = wishes[at] as number
    const place = (firsts[post] as number) - 1
    firsts[post] = place
    keys[place] = (wishes[at + 1] as number) | (((wishes[at + 2] as number) & ~LAST) << 16)
  }
  const isTied = (post: number) => {
    const sorted = keys.subarray(firsts[post], ends[post]).sort()
    return sorted.some((key, i) => i > 0 && key === sorted[i - 1])
  }
  return Array.from({ length: posts }, (_, post) => post)
    .filter(isTied)
    .map(post => ({ code: 'tied', post }))
}
