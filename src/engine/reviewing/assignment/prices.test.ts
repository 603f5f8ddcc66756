import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded, whole } from '../../testing/index.ts'
import { assignmentFlaws, assignReaders } from './index.ts'
import { teamsFor } from './testing/brute-force.ts'
import { edition, smallProblem } from './testing/random.ts'

type Problem = Parameters<typeof assignReaders>[0]

/** What the cheapest teams that bring every file above the bound cost, by trying every team, less what all readings are worth. */
function excess(problem: Problem, { bound, prices }: ReturnType<typeof assignReaders>['worst']): number {
  const price = new Map(prices?.map(it => [it.reader, it.price]))
  const value = new Map(problem.suitabilities.map(it => [`${it.file} ${it.reader}`, it.value]))
  const costs = problem.files.map(file => {
    const teams = teamsFor(problem, file).filter(team => {
      const points = team.reduce((sum, id) => sum + (value.get(`${file.id} ${id}`) ?? problem.otherwise), 0)
      return points * bound.readings > bound.points * file.readings
    })
    return Math.min(...teams.map(team => team.reduce((sum, id) => sum + (price.get(id) ?? 0), 0)))
  })
  const worth = problem.readers.reduce((sum, it) => sum + it.atMost * (price.get(it.id) ?? 0), 0)
  return costs.reduce((sum, cost) => sum + cost, 0) - worth
}

test('prices prove their bound by a recount over every team, on small problems', () => {
  let seen = 0
  for (let seed = 1; seed <= 1500; seed += 1) {
    const problem = smallProblem(seeded(seed), { conflict: 0.1, organisation: 0.2, type: 0.2, given: 0 })
    if (assignmentFlaws(problem).length > 0) continue
    const { worst } = assignReaders(problem)
    if (!worst.prices) continue
    seen += 1
    assert.ok(excess(problem, worst) > 0, `seed ${seed}`)
  }
  assert.ok(seen >= 20, `${seen}`)
})

test('where some readers suit every file better and time is short, prices leave a gap under two percent', () => {
  for (let seed = 1; seed <= 4; seed += 1) {
    const random = seeded(seed)
    const popular = Array.from({ length: 20 }, () => whole(random, 0, 500))
    const value = (_: number, j: number) => (popular[j] ?? 0) + whole(random, 0, 300)
    const { worst } = assignReaders(edition(random, { files: 150, readers: 20, load: [0, 23], value }))
    const bound = worst.bound.points / worst.bound.readings
    assert.ok(worst.points / worst.readings >= 0.98 * bound, `seed ${seed}: ${worst.points} of ${worst.bound.points}`)
  }
})
