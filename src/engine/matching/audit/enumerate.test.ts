import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../testing/index.ts'
import type { Problem } from '../problem.ts'
import { auditMarket, openSets, playedWith } from '../testing/audited.ts'
import { compact } from './compact.ts'
import { enumerate, hopeless } from './enumerate.ts'
import { compareLevels, flat } from './levels.ts'
import { newBoard, play, without } from './play.ts'
import { keep, scoreOf } from './score.ts'

const markets = (count: number, from: number) => Array.from({ length: count }, (_, i) => auditMarket(seeded(from + i)))

test('on 150 small markets each open set has the result that solving without the other challenges gives', () => {
  let viable = 0
  for (const problem of markets(150, 1)) {
    for (const set of openSets(problem)) {
      const expected = playedWith(problem, set)
      const board = boardWith(problem, set)
      assert.equal(board !== undefined, expected !== undefined)
      if (!board || !expected) continue
      viable++
      const { levels, assignments, open } = keep(problem, board)
      assert.deepEqual(assignments, expected.outcome.assignments)
      assert.deepEqual([levels, open], [expected.levels, [...set].sort()])
    }
  }
  assert.ok(viable >= 600, `only ${viable} sets can stand`)
})

test('on 300 small markets the search finds the best of all open sets, and the best that keep each challenge', () => {
  let left = 0
  for (const problem of markets(300, 1001)) {
    const market = compact(problem)
    const search = enumerate(market, new Set(market.challenges.keys()), {})
    left += search.left
    const sets = openSets(problem).flatMap(set => {
      const result = playedWith(problem, set)
      return result ? [{ set, levels: result.levels }] : []
    })
    const best = (wanted: typeof sets) => wanted.toSorted((a, b) => compareLevels(b.levels, a.levels))[0]
    const namesOf = (open: Uint8Array | undefined) =>
      open && new Set(market.challenges.filter((_, index) => open[index]).map(({ id }) => id))
    assert.deepEqual(namesOf(search.best?.open), best(sets)?.set)
    for (const [index, { id }] of market.challenges.entries()) {
      assert.deepEqual(namesOf(search.keeping[index]?.open), best(sets.filter(({ set }) => set.has(id)))?.set)
    }
    const front = pareto(sets.map(({ levels }) => [levels.viable, levels.seats]))
    const found = search.byViable.flatMap((best, viable) => (best ? [[viable, best.score[0] as number]] : []))
    assert.deepEqual(pareto(found), front)
  }
  assert.ok(left > 0, 'nothing was left out')
})

test('the score of a board orders results as the levels do', () => {
  for (const problem of markets(60, 2001)) {
    const results = openSets(problem).flatMap(set => {
      const board = boardWith(problem, set)
      return board ? [{ score: scoreOf(board), levels: flat(keep(problem, board).levels) }] : []
    })
    const constant = ({ score, levels }: (typeof results)[number]) => levels.map((n, i) => n - (score[i] as number))
    for (const result of results) assert.deepEqual(constant(result), constant(results[0] as typeof result))
  }
})

test('a challenge found hopeless is in no set that can stand', () => {
  let found = 0
  for (const problem of markets(200, 3001)) {
    const market = compact(problem)
    const never = hopeless(market).map(index => market.challenges[index]?.id as string)
    found += never.length
    const standing = openSets(problem).filter(set => playedWith(problem, set))
    for (const id of never) assert.ok(!standing.some(set => set.has(id)))
  }
  assert.ok(found >= 50, `only ${found} were`)
})

/** The set played from everything open, undefined when it cannot stand. */
function boardWith(problem: Problem, set: ReadonlySet<string>) {
  const market = compact(problem)
  const { board, everything } = newBoard(market)
  let state = everything
  for (const [index, { id }] of market.challenges.entries()) {
    if (set.has(id)) continue
    state = without(market, state, index)
    board.open[index] = 0
  }
  return play(board, state) ? board : undefined
}

/** The points that no other beats in one number without losing in the other. */
const pareto = (points: number[][]) => {
  const isBeaten = ([viable = 0, seats = 0]: number[]) =>
    points.some(([v = 0, s = 0]) => v >= viable && s >= seats && v + s > viable + seats)
  const kept = points.filter(point => !isBeaten(point)).map(point => point.join(' challenges, '))
  return [...new Set(kept)].sort()
}
