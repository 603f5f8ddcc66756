import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../testing/index.ts'
import { checkSchedule, checkWitness, type Schedule, schedule, whyImpossible } from './index.ts'
import { type Best, bestOfAll } from './testing/brute-force.ts'
import { type Kind, smallDays } from './testing/random.ts'

const problems = (count: number, from: number, kind: Kind = {}) =>
  Array.from({ length: count }, (_, k) => smallDays(seeded(from + k), kind))

const value = ({ levels }: Schedule, name: string) => levels.find(({ level }) => level === name)?.value
const values = (it: Schedule) => ['heard', 'two-rankings', 'first-wish', 'second-wish'].map(name => value(it, name))
const best = ({ heard, two, first, second }: Best) => [heard, two, first, second]

test('with one interview each and panels of their own jurors, 600 small timetables are the best there are, and proven', () => {
  let provenHalfDays = 0
  for (const [k, problem] of problems(600, 1).entries()) {
    const found = schedule(problem)
    const truth = bestOfAll(problem) as Best
    assert.deepEqual(checkSchedule(problem, found), [], `problem ${k}`)
    assert.deepEqual(values(found), best(truth), `problem ${k}`)
    assert.ok(found.levels.slice(0, 4).every(({ proven }) => proven))
    const halfDays = found.levels[4]
    assert.ok((halfDays?.bound as number) <= truth.asked && truth.asked <= (halfDays?.value as number), `problem ${k}`)
    if (halfDays?.proven) provenHalfDays++
  }
  assert.ok(provenHalfDays >= 590, `only ${provenHalfDays} proven`)
})

test('two interviews each, shared jurors and limits: 500 small timetables keep every rule and claim nothing false', () => {
  let equal = 0
  let proven = 0
  let compared = 0
  for (const [k, problem] of [
    ...problems(200, 10_001, { each: 2 }),
    ...problems(150, 20_001, { shared: true, limits: true }),
    ...problems(150, 30_001, { each: 2, shared: true, limits: true }),
  ].entries()) {
    const found = schedule(problem, { tries: 30 })
    assert.deepEqual(checkSchedule(problem, found), [], `problem ${k}`)
    const truth = bestOfAll(problem)
    if (!truth) continue
    compared++
    const [reached, limit] = [values(found), best(truth)]
    const first = reached.findIndex((it, level) => it !== limit[level])
    assert.ok(first === -1 || (reached[first] as number) < (limit[first] as number), `problem ${k}: better than all`)
    assert.ok(
      found.levels.slice(0, 4).every((level, at) => !level.proven || level.value === limit[at]),
      `problem ${k}: proven and false`,
    )
    if (first === -1) equal++
    if (found.levels[3]?.proven) proven++
  }
  assert.ok(compared >= 300, `only ${compared} compared`)
  assert.ok(equal >= compared * 0.97, `only ${equal} of ${compared} are the best`)
  assert.ok(proven >= compared * 0.5, `only ${proven} of ${compared} are proven`)
})

test('there is a witness exactly when somebody must be left out, and it holds when counted again', () => {
  let witnesses = 0
  for (const [k, problem] of problems(600, 40_001).entries()) {
    const witness = whyImpossible(problem)
    const truth = bestOfAll(problem) as Best
    assert.equal(witness !== null, truth.heard < problem.candidates.length, `problem ${k}`)
    if (!witness) continue
    witnesses++
    assert.ok(checkWitness(problem, witness), `problem ${k}`)
    const [, ...others] = witness.candidates
    assert.ok(!checkWitness(problem, { ...witness, candidates: others }), `problem ${k}: one person fewer fit`)
  }
  assert.ok(witnesses >= 150, `only ${witnesses} witnesses`)
})
