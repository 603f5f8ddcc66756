import assert from 'node:assert/strict'
import test from 'node:test'
import { ln, normal, normalQuantile, streamOf } from './chance.ts'
import { type Advice, advise, drawRanks, rankFiles, type Sheet } from './index.ts'
import { studentBound } from './plain.ts'
import { imagine, type Panel, shuffled } from './testing/simulate.ts'

const panel = (more: Partial<Panel> = {}): Panel => ({
  seed: 'advice',
  files: 40,
  readers: 5,
  reviews: 2,
  places: 12,
  spread: { files: 2.2, readers: 1.5, marks: 1.5 },
  tie: 0,
  graded: false,
  ...more,
})

const sheetOf = (more: Partial<Panel> = {}): Sheet => imagine(panel(more)).sheet

function adjusted(sheet: Sheet): Advice & { adjusted: true } {
  const advice = advise(sheet)
  assert.ok(advice.adjusted, JSON.stringify(advice).slice(0, 300))
  return advice
}

function refusals(sheet: Sheet) {
  const advice = advise(sheet)
  assert.ok(!advice.adjusted)
  return advice.refusals
}

test('the same sheet listed in any order gives the same advice to the last digit', () => {
  const stream = streamOf('listing')
  const mixed = <T>(items: T[]) => shuffled(stream, items.length).map(i => items[i] as T)
  for (const tie of [0, 2]) {
    const sheet = sheetOf({ tie })
    const both = (it: Sheet) => [advise(it), drawRanks(it)]
    const expected = JSON.stringify(both(sheet))
    for (let times = 0; times < 5; times++) {
      const reviews = mixed(sheet.reviews).map(it => ({ ...it, marks: mixed(it.marks) }))
      assert.equal(JSON.stringify(both({ ...sheet, files: mixed(sheet.files), reviews })), expected)
    }
  }
})

test('advice is whole numbers, and never touches the ranking', () => {
  const sheet = sheetOf()
  const before = JSON.stringify(rankFiles(sheet))
  const seen = JSON.stringify(adjusted(sheet))
  assert.doesNotMatch(seen, /\d[.]\d|-0\b|null/)
  assert.equal(JSON.stringify(rankFiles(sheet)), before)
})

test('chances add up to the places, and ranks fit the scores', () => {
  const sheet = sheetOf()
  const { files } = adjusted(sheet)
  const ranks = drawRanks(sheet)
  assert.deepEqual(
    ranks.map(it => it.file),
    files.map(it => it.file),
  )
  assert.equal(
    ranks.reduce((sum, it) => sum + it.inPlaces, 0),
    10_000 * sheet.places,
  )
  const highest = files.toSorted((a, b) => b.score.value - a.score.value)[0]?.file
  const first = ranks.find(it => it.file === highest)
  assert.ok(first && first.best === 1 && first.inPlaces > 9_900, JSON.stringify(first))
  assert.ok(ranks.every(it => it.best <= it.worst && it.worst <= 40))
})

test('another seed moves chances by no more than draws do, and nothing else', () => {
  const sheet = sheetOf()
  const other = { ...sheet, seed: 'another' }
  const [a, b] = [adjusted(sheet), adjusted(other)]
  assert.deepEqual([a.files, a.readers, a.zone], [b.files, b.readers, b.zone])
  const again = drawRanks(other)
  for (const [i, { inPlaces }] of drawRanks(sheet).entries())
    assert.ok(Math.abs(inPlaces - (again[i]?.inPlaces ?? 0)) < 300)
})

test('the harshest reader is found and flagged, and an ordinary one is not', () => {
  const sheet = sheetOf({ files: 60, spread: { files: 2, readers: 0, marks: 1 } })
  const reviews = sheet.reviews.map(it =>
    it.reader === 'r3'
      ? { ...it, marks: it.marks.map((mark, i) => (i === 0 ? { ...mark, points: mark.points - 180 } : mark)) }
      : it,
  )
  const { readers } = adjusted({ ...sheet, reviews })
  const flagged = readers.filter(it => it.flagged && it.severity.value > 60)
  assert.deepEqual(
    flagged.map(it => it.reader),
    ['r3'],
  )
})

test('the zone holds the last file with a place, and not the best nor the worst', () => {
  const sheet = sheetOf()
  const { cut, tiers } = rankFiles(sheet)
  for (const zone of [
    adjusted(sheet).zone,
    advise({ ...sheet, reviews: sheet.reviews.filter(it => it.reader !== 'r0') }).zone,
  ]) {
    assert.ok(zone.length > 1 && zone.length < 40)
    assert.ok(!zone.includes(tiers[0]?.files[0] ?? '') && !zone.includes(tiers.at(-1)?.files[0] ?? ''))
  }
  assert.ok(cut?.last.every(file => adjusted(sheet).zone.includes(file)))
  assert.deepEqual(adjusted({ ...sheet, places: 40 }).zone, [])
})

test('two panels that share no file are not adjusted, and both are named', () => {
  const [one, two] = [sheetOf({ seed: 'one' }), sheetOf({ seed: 'two' })]
  const reviews = two.reviews.map(it => ({ ...it, file: `g${it.file}`, reader: `s${it.reader}` }))
  const both = {
    ...one,
    files: [...one.files, ...two.files.map(id => `g${id}`)],
    reviews: [...one.reviews, ...reviews],
  }
  const [refusal] = refusals(both)
  assert.equal(refusal?.code, 'not_connected')
  assert.deepEqual(refusal.code === 'not_connected' && refusal.parts.map(it => [it.readers.length, it.files]), [
    [5, 40],
    [5, 40],
  ])
})

test('a reader with seven files stops the adjustment, one with eight does not', () => {
  const sheet = sheetOf({ reviews: 3 })
  const keeping = (kept: number) => {
    let seen = 0
    return { ...sheet, reviews: sheet.reviews.filter(it => it.reader !== 'r1' || ++seen <= kept) }
  }
  assert.deepEqual(refusals(keeping(7)), [{ code: 'too_few_files', needed: 8, readers: [{ reader: 'r1', files: 7 }] }])
  assert.ok(!JSON.stringify(advise(keeping(8))).includes('too_few_files'))
})

test('two readers alone are not enough to tell who is harsh', () => {
  const [refusal] = refusals(sheetOf({ readers: 2 }))
  assert.deepEqual(refusal, {
    code: 'too_few_links',
    needed: 2,
    readers: [
      { reader: 'r0', links: 1 },
      { reader: 'r1', links: 1 },
    ],
  })
})

test('a sheet without any score gives no advice, and says so', () => {
  const empty: Sheet = { ...sheetOf(), reviews: [] }
  assert.deepEqual(advise(empty), { adjusted: false, refusals: [{ code: 'no_score' }], files: [], zone: [] })
})

test('without adjustment, scores are the plain means, with the interval of Student from how far readers of a file disagree', () => {
  const marks = (points: number) => [{ criterion: 'a', points }]
  const reviews = [
    { file: 'A', reader: 'r', marks: marks(600) },
    { file: 'A', reader: 's', marks: marks(660) },
    { file: 'B', reader: 'r', marks: marks(300) },
    { file: 'B', reader: 's', marks: marks(300) },
  ]
  const sheet: Sheet = { version: 1, seed: '', places: 1, criteria: ['a'], tieBreak: [], files: ['A', 'B'], reviews }
  const advice = advise(sheet)
  // Variance inside files 1800 over 2 degrees of freedom: a mean of two strays by √450 = 21.2, times 2.92.
  assert.deepEqual(advice.files, [
    { file: 'A', score: { value: 630, low: 568, high: 692 } },
    { file: 'B', score: { value: 300, low: 238, high: 362 } },
  ])
  assert.deepEqual(advice.zone, ['A'])
})

test('chance is drawn from our own stream, and follows the normal law', () => {
  const stream = streamOf('law')
  const draws = Array.from({ length: 40_000 }, () => normal(stream))
  const mean = draws.reduce((sum, it) => sum + it, 0) / draws.length
  assert.ok(Math.abs(mean) < 0.02)
  for (const [bound, share] of [
    [1, 0.1587],
    [1.6449, 0.05],
    [2.3263, 0.01],
  ] as const)
    assert.ok(Math.abs(draws.filter(it => it > bound).length / draws.length - share) < 0.006)
  assert.deepEqual([streamOf('a')(), streamOf('b')()].map(Number.isInteger), [true, true])
  assert.notEqual(streamOf('a')(), streamOf('b')())
})

test('quantiles and logarithms are those of the tables', () => {
  for (const [p, z] of [
    [0.5, 0],
    [0.95, 1.644854],
    [0.975, 1.959964],
    [0.0001, -3.719016],
  ] as const)
    assert.ok(Math.abs(normalQuantile(p) - z) < 1e-6)
  for (let x = 1e-12; x < 1e12; x *= 1.7)
    assert.ok(Math.abs(ln(x) - Math.log(x)) < 1e-14 * Math.max(1, Math.abs(ln(x))))
  for (const [freedom, t] of [
    [1, 6.3138],
    [2, 2.92],
    [3, 2.3534],
    [5, 2.015],
    [10, 1.8125],
    [60, 1.6706],
  ] as const)
    assert.ok(Math.abs(studentBound(freedom) - t) < 0.01 * t)
})
