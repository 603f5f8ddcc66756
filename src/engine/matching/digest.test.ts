import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digest } from './digest.ts'
import { editionSize, listedOtherwise, seeded } from './testing/random.ts'

test('the digest tells problems apart by what may change the outcome, not by how they are listed', () => {
  const problem = editionSize(seeded(31))
  const reversed = problem.candidates.map(({ id, wishes }) => ({ id, wishes: wishes.toReversed() }))
  assert.equal(digest(listedOtherwise(seeded(32), problem)), digest(problem))
  assert.equal(digest({ ...problem, note: 'not of the problem' } as typeof problem), digest(problem))
  assert.notEqual(digest({ ...problem, seed: 'another' }), digest(problem))
  assert.notEqual(digest({ ...problem, closurePriority: problem.closurePriority.toReversed() }), digest(problem))
  assert.notEqual(digest({ ...problem, places: problem.places + 1 }), digest(problem))
  assert.notEqual(digest({ ...problem, candidates: reversed }), digest(problem))
})

test('the digest can be recomputed elsewhere from the canonical form', () => {
  const problem = {
    version: 1 as const,
    seed: 's',
    places: 1,
    candidates: [
      { id: 'b', wishes: [] },
      { id: 'a', wishes: [{ profile: 'dev', challenge: 'X' }] },
    ],
    challenges: [{ id: 'X', seats: [{ optional: 0, required: 1, profile: 'dev' }] }],
    rankings: [{ tiers: [['b', 'a']], profile: 'dev', challenge: 'X' }],
    closurePriority: ['X'],
    optionalOrder: [],
    locks: [],
    exclusions: [],
  }
  // printf %s TEXT | sha256sum, with TEXT = {"version":1,"seed":"s","places":1,"candidates":[{"id":"a","wishes":[…
  assert.equal(digest(problem), 'ae388d629e97af8fd32d684bf3984deec02b6e1510384264360070239d6ee589')
})
