import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../testing/index.ts'
import { randomColumns } from '../testing/columns.ts'
import { editionSize } from '../testing/random.ts'
import {
  columnFlaws,
  encodeColumns,
  matchingOf,
  openColumns,
  readColumns,
  type Sized,
  solveColumns,
  start,
} from './index.ts'

const sized = (): Sized => ({
  columns: randomColumns(seeded(1), { people: 200, posts: 9, wishes: 4, skew: 0.5 }),
  seats: Int32Array.of(5, 0, 9, 30, 2, 7, 1, 4, 6),
})

test('a market written and read again gives the same matching, without being copied', () => {
  const market = sized()
  const file = encodeColumns(market)
  const read = openColumns(file)
  assert.deepEqual(read, market)
  assert.equal(read.columns.wishes.buffer, file)
  assert.deepEqual(solveColumns(read).held, matchingOf(start(market.columns, market.seats)))
})

test('the file is laid out as its format says', () => {
  const columns = { people: 2, posts: 2, starts: Int32Array.of(0, 6, 6), wishes: Uint16Array.of(1, 2, 0, 0, 5, 0x8001) }
  const bytes = Buffer.from(encodeColumns({ columns, seats: Int32Array.of(3, -1) })).toString('hex')
  const words = '434f484f525445 4d 01000000 02000000 02000000 02000000 0000000000000000'
  const rest = '03000000 ffffffff 00000000 06000000 06000000 0100 0200 0000 0000 0500 0180'
  assert.equal(bytes, `${words}${rest}`.replaceAll(' ', ''))
})

test('a problem in JSON becomes columns without flaws', () => {
  const columns = readColumns(editionSize(seeded(2)))
  assert.equal(columns.posts, 39)
  assert.deepEqual(columnFlaws({ columns, seats: new Int32Array(39).fill(1) }), [])
})

test('a file of another kind, version or length is refused', () => {
  const file = encodeColumns(sized())
  const changed = (at: number, value: number) => {
    const copy = file.slice(0)
    new Uint32Array(copy, at, 1)[0] = value
    return () => openColumns(copy)
  }
  assert.throws(changed(0, 1), /not a market/)
  assert.throws(changed(8, 2), /version 2/)
  assert.throws(changed(12, 201), /bytes instead of/)
  assert.throws(changed(16, 70_000), /at most/)
  assert.throws(() => openColumns(file.slice(0, 20)), /too short/)
  assert.throws(() => openColumns(file.slice(0, -2)), /bytes instead of/)
})

test('each flaw of a market is found, with the person or the post', () => {
  const flawed = (change: (market: Sized) => void) => {
    const market = sized()
    change(market)
    return columnFlaws(market)
  }
  assert.deepEqual(
    flawed(() => {}),
    [],
  )
  assert.deepEqual(
    flawed(({ seats }) => seats.set([-1], 3)),
    [{ code: 'bad-seats', post: 3 }],
  )
  assert.deepEqual(flawed(({ columns }) => columns.starts.set([11], 1))[0], { code: 'bad-start', person: 0 })
  assert.deepEqual(flawed(({ columns }) => columns.starts.set([2388], 200))[0], { code: 'bad-start', person: 200 })
  assert.deepEqual(flawed(({ columns }) => columns.wishes.set([9], 0))[0], { code: 'unknown-post', person: 0 })
  assert.deepEqual(flawed(({ columns: { wishes } }) => wishes.set([wishes[0] as number], 3))[0], {
    code: 'wished-twice',
    person: 0,
    post: sized().columns.wishes[0],
  })
  assert.deepEqual(flawed(({ columns }) => columns.wishes.set([0], 11))[0], { code: 'bad-last', person: 0 })
  assert.deepEqual(flawed(({ columns }) => columns.wishes.set([0x8000], 2))[0], { code: 'bad-last', person: 0 })
  const { wishes } = sized().columns
  const other = wishes.findIndex((post, at) => at > 11 && at % 3 === 0 && post === wishes[0])
  assert.deepEqual(
    flawed(({ columns }) => columns.wishes.set([wishes[other + 1] as number], 1)),
    [{ code: 'tied', post: wishes[0] }],
  )
})
