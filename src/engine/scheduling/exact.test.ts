import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { loadOptimiser } from '../../platform/optimiser/index.ts'
import type { SolveLp } from '../optimiser.ts'
import { seeded } from '../testing/index.ts'
import { checkSchedule, type Schedule, schedule } from './index.ts'
import { bestOfAll } from './testing/brute-force.ts'
import { editionDays, smallDays } from './testing/random.ts'

let solveLp: SolveLp
before(async () => {
  solveLp = await loadOptimiser()
})

const levels = ({ levels }: Schedule) => levels.slice(0, 4).map(({ value }) => value)

test('with a solver, small timetables with two interviews each, shared jurors and limits are the best there are', () => {
  let asked = 0
  let compared = 0
  for (let k = 1; k <= 200; k++) {
    const problem = smallDays(seeded(70_000 + k), { each: 1 + (k % 2), shared: true, limits: true })
    const truth = bestOfAll(problem)
    if (!truth) continue
    compared++
    const found = schedule(problem, { tries: 0, solveLp })
    assert.deepEqual(checkSchedule(problem, found), [], `problem ${k}`)
    assert.deepEqual(levels(found), [truth.heard, truth.two, truth.first, truth.second], `problem ${k}`)
    assert.ok(found.levels.slice(0, 4).every(({ proven }) => proven))
    if (found.levels.some(({ by }) => by === 'solver')) asked++
  }
  assert.ok(compared >= 120 && asked >= 20, `${asked} of ${compared} needed the solver`)
})

test('with a solver, the fewest half-days are asked of jurors, and proven', () => {
  let asked = 0
  for (let k = 1; k <= 150; k++) {
    const problem = smallDays(seeded(100_000 + k))
    const found = schedule(problem, { tries: 0, solveLp })
    assert.deepEqual(checkSchedule(problem, found), [], `problem ${k}`)
    const halfDays = found.levels[4]
    assert.deepEqual([halfDays?.value, halfDays?.proven], [bestOfAll(problem)?.asked, true], `problem ${k}`)
    if (halfDays?.by === 'solver') asked++
  }
  assert.ok(asked >= 20, `only ${asked} needed the solver`)
})

test('at the size of the second edition every level is proven with a solver', () => {
  const found = schedule(editionDays(seeded(302)), { solveLp })
  assert.deepEqual(
    found.levels.map(({ proven }) => proven),
    [true, true, true, true, true, true],
  )
})

test('around fixed interviews a solver agrees with the search', () => {
  for (let k = 1; k <= 60; k++) {
    const problem = smallDays(seeded(80_000 + k), { each: 2, shared: true, limits: true, fixed: true })
    const found = schedule(problem, { tries: 0, solveLp })
    assert.deepEqual(checkSchedule(problem, found), [], `problem ${k}`)
    const searched = schedule(problem, { tries: 60 })
    assert.ok(compare(levels(found), levels(searched)) >= 0, `problem ${k}`)
  }
})

test('a solver that lies or stops changes nothing that is not counted again', () => {
  for (let k = 1; k <= 60; k++) {
    const problem = smallDays(seeded(90_000 + k), { each: 2, shared: true, limits: true })
    const wrong: SolveLp = lp => {
      const names = [...new Set(lp.match(/\b[yauvr]\d[\d_]*\b/g) ?? [])]
      return { status: 'stopped', objective: 9, values: new Map(names.map(name => [name, 1])) }
    }
    const found = schedule(problem, { tries: 5, solveLp: wrong })
    assert.deepEqual(checkSchedule(problem, found), [])
    assert.deepEqual(levels(found), levels(schedule(problem, { tries: 5 })))
  }
})

const compare = (a: number[], b: number[]) => {
  const k = a.findIndex((value, at) => value !== b[at])
  return k === -1 ? 0 : (a[k] as number) - (b[k] as number)
}
