import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../testing/index.ts'
import { digest } from './digest.ts'
import { editionSize, listedOtherwise } from './testing/random.ts'

test('the digest tells problems apart by what may change the outcome, not by how they are listed', () => {
  const problem = editionSize(seeded(31))
  const reversed = problem.candidates.map(({ id, wishes }) => ({ id, wishes: wishes.toReversed() }))
  assert.equal(digest(listedOtherwise(seeded(32), problem)), digest(problem))
  assert.equal(digest({ ...problem, note: 'not of the problem' } as typeof problem), digest(problem))
  assert.notEqual(digest({ ...problem, seed: 'another' }), digest(problem))
  assert.notEqual(digest({ ...problem, closurePriority: problem.closurePriority.toReversed() }), digest(problem))
  assert.notEqual(digest({ ...problem, places: problem.places + 1 }), digest(problem))
  assert.notEqual(digest({ ...problem, candidates: reversed }), digest(problem))
  assert.notEqual(digest({ ...problem, budget: 10 }), digest(problem))
  assert.notEqual(digest({ ...problem, teammates: [['p00', 'p01']] }), digest(problem))
})

test('the digest can be recomputed elsewhere from the canonical form', () => {
  const problem = {
    version: 2 as const,
    seed: 's',
    places: 1,
    budget: null,
    candidates: [
      { id: 'b', wishes: [] },
      { id: 'a', wishes: [{ profile: 'dev', challenge: 'X' }] },
    ],
    challenges: [{ id: 'X', seats: [{ optional: 0, price: 5, required: 1, profile: 'dev' }] }],
    rankings: [{ points: [{ points: 60, candidate: 'a' }], tiers: [['b', 'a']], profile: 'dev', challenge: 'X' }],
    closurePriority: ['X'],
    optionalOrder: [],
    locks: [],
    exclusions: [],
    teammates: [['b', 'a'] as [string, string]],
  }
  // printf %s TEXT | sha256sum, with TEXT = {"version":2,"seed":"s","places":1,"budget":null,"candidates":[{"id":"a","wishes":[…
  assert.equal(digest(problem), 'd5a1fdca14add116e02eb553b3ae53c81f14985c867a941320d5b86087aaf7a1')
})
