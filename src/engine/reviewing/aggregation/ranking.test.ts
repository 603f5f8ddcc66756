import assert from 'node:assert/strict'
import test from 'node:test'
import { streamOf } from './chance.ts'
import { rankFiles, type Sheet, sheetFlaws } from './index.ts'
import { shuffled } from './testing/simulate.ts'

/** Marks in points: `'A r1': [3, 4]` is what r1 gave A on each criterion; a gap is a missing mark. */
function sheet(given: Record<string, (number | undefined)[]>, more: Partial<Sheet> = {}): Sheet {
  const criteria = ['fit', 'drive', 'craft']
  const reviews = Object.entries(given).map(([pair, marks]) => {
    const [file = '', reader = ''] = pair.split(' ')
    const kept = marks.flatMap((mark, i) =>
      mark === undefined ? [] : [{ criterion: criteria[i] ?? '', points: 60 * mark }],
    )
    return { file, reader, marks: kept }
  })
  const files = [...new Set(reviews.map(it => it.file))]
  return { version: 1, seed: 's', places: 1, criteria, tieBreak: ['craft', 'fit'], files, reviews, ...more }
}

const order = (it: Sheet) => rankFiles(it).tiers.map(tier => tier.files.join('='))

test('a score is the mean of the totals of the readers, in sixtieths of a point', () => {
  const { scores } = rankFiles(
    sheet({ 'A r1': [3, 4, 2], 'A r2': [4, 4, 4], 'A r3': [1, 2, 2], 'B r1': [1, 1, 1], 'B r2': [1, 1, 2] }),
  )
  assert.deepEqual(
    scores.map(({ file, sixtieths, exact }) => ({ file, sixtieths, exact })),
    [
      { file: 'A', sixtieths: (26 * 60) / 3, exact: true },
      { file: 'B', sixtieths: (7 * 60) / 2, exact: true },
    ],
  )
})

test('a mean that sixtieths cannot write is shown rounded, and ranked exactly all the same', () => {
  const seven = Object.fromEntries([0, 0, 0, 0, 0, 0, 1].map((mark, i) => [`A r${i}`, [mark, 0, 0]]))
  const ranking = rankFiles(sheet({ ...seven, 'B r1': [9 / 60, 0, 0], 'B r2': [8 / 60, 0, 0] }))
  assert.deepEqual(
    ranking.scores.map(({ sixtieths, exact }) => [sixtieths, exact]),
    [
      [9, false],
      [9, false],
    ],
  )
  assert.deepEqual(
    ranking.tiers.map(tier => tier.files),
    [['A'], ['B']],
    '60/7 is more than 17/2',
  )
})

test('a review with a missing mark counts in no mean, and says which mark is missing', () => {
  const { scores } = rankFiles(sheet({ 'A r1': [3, 3, 3], 'A r2': [3, 3, 3], 'A r3': [4, undefined, 4] }))
  assert.equal(scores[0]?.sixtieths, 540)
  assert.equal(scores[0]?.reviews, 2)
  assert.deepEqual(scores[0]?.partial, [{ reader: 'r3', points: 480, missing: ['drive'] }])
})

test('a file with fewer than two complete reviews has a task and no place in the order', () => {
  const given = sheet({ 'A r1': [4, 4, 4], 'A r2': [4, undefined, undefined], 'B r1': [1, 1, 1], 'B r2': [1, 1, 1] })
  const { tiers, tasks } = rankFiles({ ...given, files: ['A', 'B', 'C'] })
  assert.deepEqual(
    tiers.map(tier => tier.files),
    [['B']],
  )
  assert.deepEqual(tasks, [
    { file: 'A', reviews: 1, needed: 1, partial: [{ reader: 'r2', points: 240, missing: ['drive', 'craft'] }] },
    { file: 'C', reviews: 0, needed: 2, partial: [] },
  ])
})

test('equal totals are separated by the announced criteria in their order, then share a tier', () => {
  const given = sheet({
    'A r1': [3, 1, 2],
    'A r2': [3, 1, 2],
    'B r1': [1, 2, 3],
    'B r2': [1, 2, 3],
    'C r1': [2, 2, 2],
    'C r2': [2, 2, 2],
    'D r1': [3, 2, 1],
    'D r2': [1, 2, 3],
    'E r1': [4, 4, 4],
    'E r2': [4, 4, 4],
  })
  const { tiers } = rankFiles(given)
  assert.deepEqual(tiers, [
    { rank: 1, files: ['E'], separatedBy: 'first' },
    { rank: 2, files: ['B'], separatedBy: 'total' },
    { rank: 3, files: ['A'], separatedBy: { criterion: 'craft' } },
    { rank: 4, files: ['C', 'D'], separatedBy: { criterion: 'fit' } },
  ])
})

test('the cut says when the last place falls among level files', () => {
  const level = {
    'A r1': [1, 1, 1],
    'A r2': [1, 1, 1],
    'B r1': [1, 1, 1],
    'B r2': [1, 1, 1],
    'C r1': [0, 0, 0],
    'C r2': [0, 0, 0],
  }
  assert.deepEqual(rankFiles(sheet(level, { places: 1 })).cut, { last: ['A', 'B'], places: 1, insideTie: true })
  assert.deepEqual(rankFiles(sheet(level, { places: 2 })).cut, { last: ['A', 'B'], places: 2, insideTie: false })
  assert.equal(rankFiles(sheet(level, { places: 3 })).cut, null)
  assert.equal(rankFiles(sheet(level, { places: 0 })).cut, null)
})

test('the order is that of fractions of whole numbers, whatever the order in which reviews are listed', () => {
  const stream = streamOf('orders')
  for (let times = 0; times < 300; times++) {
    const marks: Record<string, number[]> = {}
    for (const file of ['A', 'B', 'C', 'D', 'E'])
      for (let j = 0; j < 2 + (stream() % 6); j++) marks[`${file} r${j}`] = [stream() % 3, stream() % 3, stream() % 2]
    const given = sheet(marks, { places: 2 })
    const again = { ...given, files: mixed(given.files), reviews: mixed(given.reviews) }
    assert.equal(JSON.stringify(rankFiles(again)), JSON.stringify(rankFiles(given)))
    assert.deepEqual(order(given), byBigFractions(given))
    function mixed<T>(items: T[]): T[] {
      return shuffled(stream, items.length).map(i => items[i] as T)
    }
  }
})

/** The same order, each key brought to whole multiples of 1/420 point: 420 is a multiple of every number of reviews met here. */
function byBigFractions({ files, reviews, tieBreak }: Sheet): string[] {
  const keyed = files.map(file => {
    const own = reviews.filter(it => it.file === file)
    const mean = (criterion?: string) => {
      const points = own.flatMap(it => it.marks).filter(it => !criterion || it.criterion === criterion)
      return (BigInt(points.reduce((sum, it) => sum + it.points, 0)) * 420n) / BigInt(own.length)
    }
    return { file, key: [mean(), ...tieBreak.map(mean)].map(value => String(value).padStart(12, '0')).join() }
  })
  const keys = [...new Set(keyed.map(it => it.key))].sort().reverse()
  return keys.map(key =>
    keyed
      .filter(it => it.key === key)
      .map(it => it.file)
      .sort()
      .join('='),
  )
}

test('what makes a sheet unfit is named', () => {
  const good = sheet({ 'A r1': [1, 1, 1] })
  const review = { file: 'A', reader: 'r1', marks: [{ criterion: 'fit', points: 60 }] }
  const flaws = (more: Partial<Sheet>) => sheetFlaws({ ...good, ...more })
  assert.deepEqual(flaws({}), [])
  assert.deepEqual(flaws({ places: 1.5 }), [{ code: 'bad_places' }])
  assert.deepEqual(flaws({ files: ['A', 'A'] }), [{ code: 'listed_twice', list: 'files', id: 'A' }])
  assert.deepEqual(flaws({ tieBreak: ['tact'] }), [{ code: 'unknown_criterion', criterion: 'tact' }])
  assert.deepEqual(flaws({ reviews: [review, review] }), [{ code: 'reviewed_twice', file: 'A', reader: 'r1' }])
  assert.deepEqual(flaws({ reviews: [{ ...review, file: 'Z' }] }), [{ code: 'unknown_file', file: 'Z' }])
  const marked = (...points: number[]) => [{ ...review, marks: points.map(it => ({ criterion: 'fit', points: it })) }]
  assert.deepEqual(flaws({ reviews: marked(1, 2) }), [
    { code: 'marked_twice', file: 'A', reader: 'r1', criterion: 'fit' },
  ])
  for (const points of [-1, 0.5, Number.NaN, 60_001])
    assert.deepEqual(flaws({ reviews: marked(points) }), [
      { code: 'bad_points', file: 'A', reader: 'r1', criterion: 'fit' },
    ])
})
