import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Random, seeded, whole } from '../../testing/index.ts'
import { randomColumns } from '../testing/columns.ts'
import { type Certified, type Columns, certify, OPEN, solveColumns } from './index.ts'

const market = (random: Random, people: number, posts: number, wishes: number) => ({
  columns: randomColumns(random, { people, posts, wishes, skew: 0 }),
  seats: Int32Array.from({ length: posts }, () => whole(random, 0, 2)),
})

type Wish = { post: number; key: number }

const listsOf = ({ people, starts, wishes }: Columns): Wish[][] =>
  Array.from({ length: people }, (_, person) => {
    const [from, to] = [starts[person] as number, starts[person + 1] as number]
    return Array.from(wishes.subarray(from, to))
      .map((post, i, all) => ({ post, key: (all[i + 1] ?? 0) + ((all[i + 2] ?? 0) & 0x7fff) * 65536 }))
      .filter((_, i) => i % 3 === 0)
  })

/** Every matching of a tiny market that nobody can object to, by trying them all. */
function allStable({ columns, seats }: { columns: Columns; seats: Int32Array }): number[][] {
  const lists = listsOf(columns)
  const keyAt = (person: number, post: number) => lists[person]?.find(wish => wish.post === post)?.key as number
  const stable: number[][] = []
  const isStable = (held: number[]) =>
    lists.every((list, person) => {
      const at = list.findIndex(wish => wish.post === held[person])
      return list.slice(0, at < 0 ? list.length : at).every(({ post, key }) => {
        const holders = held.flatMap((other, i) => (other === post ? [keyAt(i, post)] : []))
        return holders.length === seats[post] && holders.every(other => other < key)
      })
    })
  const tryAll = (held: number[]) => {
    const list = lists[held.length]
    if (!list) {
      if (isStable(held)) stable.push(held)
      return
    }
    for (const post of [...list.map(wish => wish.post), -1]) {
      const taken = held.filter(other => other === post).length
      if (post < 0 || taken < (seats[post] as number)) tryAll([...held, post])
    }
  }
  tryAll([])
  return stable
}

/** The cutoffs that a matching shows. */
function cutoffsFor({ columns, seats }: { columns: Columns; seats: Int32Array }, held: number[]): Int32Array {
  const lists = listsOf(columns)
  return seats.map((most, post) => {
    const keys = held.flatMap((other, i) =>
      other === post ? [lists[i]?.find(it => it.post === post)?.key as number] : [],
    )
    return keys.length < most ? OPEN : Math.max(-1, ...keys)
  })
}

const rules = (certified: Certified) => new Set(certify(certified).map(({ rule }) => rule))

test('of all stable matchings of 3,000 tiny markets the certificate accepts the one that is best for candidates, and only it', () => {
  const random = seeded(1)
  let others = 0
  for (let i = 0; i < 3000; i++) {
    const tiny = market(random, whole(random, 2, 5), 4, whole(random, 1, 4))
    const { held, cutoffs } = solveColumns(tiny)
    assert.deepEqual(certify({ ...tiny, held, cutoffs }), [])
    for (const stable of allStable(tiny)) {
      if (stable.every((post, person) => post === held[person])) continue
      others++
      const found = rules({ ...tiny, held: Int32Array.from(stable), cutoffs: cutoffsFor(tiny, stable) })
      assert.deepEqual([...found], ['not-best-for-candidates'])
    }
  }
  assert.ok(others >= 50, `only ${others} other stable matchings`)
})

test('no other matching of 300 tiny markets has cutoffs that the certificate accepts', () => {
  const random = seeded(2)
  for (let i = 0; i < 300; i++) {
    const tiny = market(random, 4, 3, 2)
    const { held } = solveColumns(tiny)
    const lists = listsOf(tiny.columns)
    for (let code = 0; code < 81; code++) {
      const other = lists.map(
        (list, person) => [-1, ...list.map(it => it.post)][Math.floor(code / 3 ** person) % 3] as number,
      )
      if (other.every((post, person) => post === held[person])) continue
      assert.notDeepEqual(certify({ ...tiny, held: Int32Array.from(other), cutoffs: cutoffsFor(tiny, other) }), [])
    }
  }
})

test('1,000 changes of one person or one cutoff of a large matching are all found', () => {
  const random = seeded(3)
  const columns = randomColumns(random, { people: 4000, posts: 100, wishes: 5, skew: 0.6 })
  const seats = new Int32Array(100).fill(32)
  const { held, cutoffs } = solveColumns({ columns, seats })
  assert.deepEqual(certify({ columns, seats, held, cutoffs }), [])
  for (let i = 0; i < 500; i++) {
    const person = whole(random, 0, 3999)
    const elsewhere = (((held[person] as number) + 1 + whole(random, 1, 100)) % 101) - 1
    assert.notDeepEqual(certify({ columns, seats, held: held.with(person, elsewhere), cutoffs }), [])
    const post = whole(random, 0, 99)
    const wrong =
      (cutoffs[post] as number) === OPEN ? whole(random, 0, 200) : (cutoffs[post] as number) + (i % 2 ? 1 : -1)
    assert.notDeepEqual(certify({ columns, seats, held, cutoffs: cutoffs.with(post, wrong) }), [])
  }
})

test('a complaint says who could exchange', () => {
  // Two people who each hold the second wish of theirs that the other holds as first.
  const columns: Columns = {
    people: 2,
    posts: 2,
    starts: Int32Array.of(0, 6, 12),
    wishes: Uint16Array.of(0, 1, 0, 1, 0, 0x8000, 1, 1, 0, 0, 0, 0x8000),
  }
  const seats = Int32Array.of(1, 1)
  assert.deepEqual(certify({ columns, seats, held: Int32Array.of(0, 1), cutoffs: Int32Array.of(1, 1) }), [])
  assert.deepEqual(certify({ columns, seats, held: Int32Array.of(1, 0), cutoffs: Int32Array.of(0, 0) }), [
    { rule: 'not-best-for-candidates', posts: [0, 1], people: [0, 1] },
  ])
})
