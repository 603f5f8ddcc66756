import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Random, seeded, whole } from '../testing/index.ts'
import { afterChanges, type Changes, checkSchedule, type Place, replan, schedule } from './index.ts'
import { type Best, bestOfAll } from './testing/brute-force.ts'
import { editionDays, smallDays } from './testing/random.ts'

test('on 400 small timetables planned again, the fewest interviews move for as many people heard as can be', () => {
  let changed = 0
  for (let k = 1; k <= 400; k++) {
    const random = seeded(50_000 + k)
    const problem = smallDays(random)
    const published = schedule(problem).interviews.map(placeOf)
    const changes = someChanges(random)
    const again = replan(problem, published, changes)
    const now = afterChanges(problem, published, changes)
    const left = published.filter(({ candidate }) => !changes.gone?.includes(candidate))
    assert.deepEqual(checkSchedule(now, again, left), [], `timetable ${k}`)
    const truth = bestOfAll(now, left) as Best
    const expected = [truth.heard, left.length - truth.kept, truth.two, truth.first, truth.second]
    const levels = again.levels.slice(0, 5)
    assert.deepEqual(
      levels.map(({ level, value }) => [level, value]),
      ['heard', 'changes', 'two-rankings', 'first-wish', 'second-wish'].map((level, at) => [level, expected[at]]),
      `timetable ${k}`,
    )
    assert.ok(levels.every(({ proven }) => proven))
    if (left.length > truth.kept) changed++
  }
  assert.ok(changed >= 60, `only ${changed} had to change`)
})

test('when nothing has changed, nothing changes', () => {
  const problem = editionDays(seeded(7))
  const published = schedule(problem).interviews.map(placeOf)
  const again = replan(problem, published, {})
  assert.deepEqual(again.interviews.map(placeOf), published)
})

test('interviews that began stay as they are, and panels that go online need no room any more', () => {
  const problem = editionDays(seeded(8))
  const published = schedule(problem).interviews.map(placeOf)
  const [panel] = problem.panels.map(({ id }) => id) as [string]
  const changes: Changes = { since: 1000, online: [panel], gone: ['c000'] }
  const again = replan(problem, published, changes)
  const left = published.filter(({ candidate }) => candidate !== 'c000')
  assert.deepEqual(checkSchedule(afterChanges(problem, published, changes), again, left), [])
  for (const it of left.filter(({ from }) => from < 1000))
    assert.ok(again.interviews.some(other => JSON.stringify(placeOf(other)) === JSON.stringify(it)))
  const after = again.interviews.filter(it => it.panel === panel && it.from >= 1000)
  assert.ok(after.length > 0 && after.every(({ room, mode }) => room === null && mode === 'remote'))
})

const placeOf = ({ candidate, panel, from, to }: Place): Place => ({ candidate, panel, from, to })

function someChanges(random: Random): Changes {
  const span = () => {
    const from = [0, 20, 100, 120][whole(random, 0, 3)] as number
    return { from, to: from + whole(random, 1, 2) * 20 }
  }
  return {
    gone: random() < 0.3 ? ['c1'] : [],
    absent: [
      { what: 'juror', id: `j${whole(random, 0, 4)}`, ...span() },
      { what: 'candidate', id: 'c0', ...span() },
      ...(random() < 0.3 ? [{ what: 'room' as const, id: 'R0', ...span() }] : []),
    ],
    conflicts: random() < 0.3 ? [{ juror: 'j0', candidate: 'c0' }] : [],
    added:
      random() < 0.3
        ? [{ id: 'c9', wishes: ['A', 'B'], free: null, modes: ['on-site' as const, 'remote' as const] }]
        : [],
  }
}
