import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Random, seeded, whole } from '../../testing/index.ts'
import { randomColumns } from '../testing/columns.ts'
import { type Columns, clone, close, cutoffsOf, matchingOf, OPEN, type State, shrink, start } from './index.ts'

const market = (random: Random) => {
  const posts = whole(random, 1, 12)
  const size = { people: whole(random, 1, 60), posts, wishes: whole(random, 1, Math.min(5, posts)), skew: random() }
  const columns = randomColumns(random, size)
  return { columns, seats: Int32Array.from({ length: posts }, () => whole(random, 0, 9)) }
}

/** What the wishes of a person are, best first. */
const wishesOf = ({ starts, wishes }: Columns, person: number) =>
  Array.from({ length: ((starts[person + 1] as number) - (starts[person] as number)) / 3 }, (_, rank) => {
    const at = (starts[person] as number) + 3 * rank
    return {
      post: wishes[at] as number,
      key: (wishes[at + 1] as number) + ((wishes[at + 2] as number) & 0x7fff) * 65536,
    }
  })

/** Gale and Shapley's proposals as in a textbook: a list a post, one proposal after the other. */
function textbook(columns: Columns, seats: Int32Array): number[] {
  const held = Array.from(seats, () => [] as { person: number; key: number }[])
  const next = Array.from({ length: columns.people }, (_, person) => wishesOf(columns, person))
  const free = next.map((_, person) => person)
  for (let person = free.pop(); person !== undefined; person = free.pop()) {
    const wish = next[person]?.shift()
    if (!wish) continue
    const people = held[wish.post] ?? []
    people.push({ person, key: wish.key })
    people.sort((a, b) => a.key - b.key)
    if (people.length > (seats[wish.post] as number)) free.push((people.pop() as { person: number }).person)
  }
  return next.map((_, person) => held.findIndex(people => people.some(it => it.person === person)))
}

const same = (a: State, b: State) => {
  assert.deepEqual(matchingOf(a), matchingOf(b))
  assert.deepEqual(cutoffsOf(a), cutoffsOf(b))
  assert.deepEqual(a.filled, b.filled)
  assert.deepEqual(a.seats, b.seats)
}

test('2,000 random markets get the matching of the textbook', () => {
  const random = seeded(1)
  for (let i = 0; i < 2000; i++) {
    const { columns, seats } = market(random)
    assert.deepEqual(Array.from(matchingOf(start(columns, seats))), textbook(columns, seats))
  }
})

test('a market with more people in the queue than fit a block, and posts far smaller than their demand, gets it too', () => {
  const random = seeded(2)
  const columns = randomColumns(random, { people: 5000, posts: 40, wishes: 6, skew: 1 })
  const seats = Int32Array.from({ length: 40 }, () => whole(random, 0, 60))
  assert.deepEqual(Array.from(matchingOf(start(columns, seats))), textbook(columns, seats))
})

test('closing posts one after the other gives what a start without them gives, on 2,000 random markets', () => {
  const random = seeded(3)
  for (let i = 0; i < 2000; i++) {
    const { columns, seats } = market(random)
    const state = start(columns, seats)
    for (let step = 0; step < 3; step++) {
      const closing = Array.from({ length: whole(random, 0, 2) }, () => whole(random, 0, columns.posts - 1))
      close(state, closing)
      for (const post of closing) seats[post] = 0
      same(state, start(columns, seats))
    }
  }
})

test('taking seats away gives what a start with those left gives, and adding one is refused', () => {
  const random = seeded(4)
  for (let i = 0; i < 1000; i++) {
    const { columns, seats } = market(random)
    const state = start(columns, seats)
    const left = seats.map(count => whole(random, 0, count))
    shrink(state, left)
    same(state, start(columns, left))
    assert.throws(() => shrink(state, left.with(0, (left[0] as number) + 1)), RangeError)
  }
})

test('a clone goes its own way, and its original stays as it was', () => {
  const random = seeded(5)
  for (let i = 0; i < 300; i++) {
    const { columns, seats } = market(random)
    const state = start(columns, seats)
    const [one, other] = [clone(state), clone(state)]
    close(one, [0])
    close(other, [columns.posts - 1])
    same(state, start(columns, seats))
    same(one, start(columns, seats.with(0, 0)))
    same(other, start(columns, seats.with(columns.posts - 1, 0)))
  }
})

test('a cutoff is the key of the last admitted, and a post with a free seat has none', () => {
  const columns = randomColumns(seeded(6), { people: 10, posts: 1, wishes: 1, skew: 0 })
  assert.deepEqual(Array.from(cutoffsOf(start(columns, Int32Array.of(4)))), [3])
  assert.deepEqual(Array.from(cutoffsOf(start(columns, Int32Array.of(10)))), [9])
  assert.deepEqual(Array.from(cutoffsOf(start(columns, Int32Array.of(11)))), [OPEN])
  assert.deepEqual(Array.from(cutoffsOf(start(columns, Int32Array.of(0)))), [-1])
})
