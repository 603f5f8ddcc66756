import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FRANCE } from './rules/france.ts'
import { canCompare, countPlaces, frameOf, lifeOf, placedIn, regionOf, relatedTo, sorted, stagesOf } from './rules.ts'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const instants = {
  callOpens: day('2017-09-27'),
  callCloses: day('2017-10-27'),
  announcement: day('2017-12-14'),
  start: day('2018-01-15'),
  end: day('2018-11-15'),
}

test('a challenge is open until people arrive, running until the end, then over, unless it was withdrawn', () => {
  const at = (text: string, state = 'published') => lifeOf({ state }, instants, day(text))
  assert.deepEqual(
    ['2018-01-14', '2018-01-15', '2018-11-14', '2018-11-15'].map(it => at(it)),
    ['sought', 'running', 'running', 'ended'],
  )
  assert.equal(at('2018-11-15', 'withdrawn'), 'withdrawn')
})

test('the life line of a withdrawn challenge stops on the day it was withdrawn', () => {
  const lived = (withdrawnAt: Date | null, now: string) => {
    const { current, stages } = stagesOf({ state: 'published', withdrawnAt }, instants, day(now))
    return [stages.map(it => it.name), current]
  }
  assert.deepEqual(lived(null, '2017-11-02'), [['published', 'closed', 'announced', 'started', 'ended'], 1])
  assert.deepEqual(lived(null, '2017-01-01')[1], -1)
  assert.deepEqual(lived(day('2017-11-20'), '2018-03-01'), [['published', 'closed', 'withdrawn'], 2])
})

const one = (id: string, host: string, theme: string, state = 'published') => ({
  ...{ id, state },
  sheet: { title: id, place: '', theme, host: { institution: { fr: host } } },
})

test('related challenges are of the same host first, then of the same theme, three at most, none withdrawn', () => {
  const all = [
    ...[one('a', 'H', 'sea'), one('b', 'I', 'sea'), one('c', 'H', 'sky'), one('d', 'H', 'sea', 'withdrawn')],
    ...[one('e', 'J', 'sea'), one('f', 'K', 'sea'), one('g', 'L', 'land')],
  ]
  assert.deepEqual(
    relatedTo(all, one('a', 'H', 'sea')).map(it => it.id),
    ['c', 'b', 'e'],
  )
})

test('sorting follows the alphabet, accents aside, and leaves the published order otherwise', () => {
  const listed = ['Zoé', 'Éclair', 'Dune'].map(title => ({ sheet: { title, place: title === 'Dune' ? 'B' : 'A' } }))
  const titles = (order: '' | 'title' | 'place') => sorted(listed, order, 'fr').map(it => it.sheet.title)
  assert.deepEqual(titles(''), ['Zoé', 'Éclair', 'Dune'])
  assert.deepEqual(titles('title'), ['Dune', 'Éclair', 'Zoé'])
  assert.deepEqual(titles('place'), ['Éclair', 'Zoé', 'Dune'])
})

test('two to four challenges are compared', () => {
  const code = (n: number) => {
    const allowed = canCompare(Array.from({ length: n }))
    return allowed.ok ? 'done' : allowed.refusal.code
  }
  assert.deepEqual([1, 2, 4, 5].map(code), ['too_few', 'done', 'done', 'too_many'])
})

test('places add up over editions, the fullest first, and a nameless or empty one is left out', () => {
  const counts = countPlaces([
    [
      { place: 'Brest', count: 1 },
      { place: '', count: 9 },
    ],
    [
      { place: 'Dijon', count: 2 },
      { place: 'Brest', count: 2 },
      { place: 'Lyon', count: 0 },
    ],
  ])
  assert.deepEqual(
    [...counts],
    [
      ['Brest', 3],
      ['Dijon', 2],
    ],
  )
})

test('towns fall where one expects them: Brest west of Paris, Marseille south of it, each in its region', () => {
  const mainland = FRANCE.find(it => it.code === 'mainland')
  assert.ok(mainland)
  const frame = frameOf(mainland)
  const [brest, paris, marseille] = [
    placedIn(frame, -4.49, 48.39),
    placedIn(frame, 2.35, 48.86),
    placedIn(frame, 5.37, 43.3),
  ]
  assert.ok(brest.x < paris.x && paris.x < marseille.x)
  assert.ok(paris.y < marseille.y)
  const at = (longitude: number, latitude: number) => regionOf(FRANCE, { name: '', longitude, latitude })?.code
  assert.deepEqual(
    [at(2.35, 48.86), at(-61.5, 16.2), at(-52.3, 4.9), at(55.45, -20.9), at(45.2, -12.8), at(-74, 40.7)],
    ['mainland', 'guadeloupe', 'guyane', 'reunion', 'mayotte', undefined],
  )
  for (const { box, outlines } of FRANCE.map(it => ({ ...it, frame: frameOf(it) })))
    assert.ok(outlines.length > 0 && box.width > 0)
})
