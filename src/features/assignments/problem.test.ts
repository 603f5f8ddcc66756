import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flaws, solve, verify } from '../../engine/matching/index.ts'
import { type Facts, problemOf } from './problem.ts'

const facts: Facts = {
  places: 4,
  seed: 'seed',
  heard: [
    { code: 'C-1', profile: 'dev', wishes: ['one', 'two'], preference: ['two', 'one'], name: 'Nom 1', teammate: null },
    { code: 'C-2', profile: 'dev', wishes: ['one', 'two'], preference: null, name: 'Nom 2', teammate: null },
    { code: 'C-3', profile: 'data', wishes: ['one'], preference: null, name: 'Nom 3', teammate: null },
    { code: 'C-4', profile: 'data', wishes: ['two'], preference: null, name: 'Nom 4', teammate: null },
  ],
  ranked: [
    { challengeId: 'one', profile: 'dev', code: 'C-1', place: 1, acceptable: true, points: 720 },
    { challengeId: 'one', profile: 'dev', code: 'C-2', place: 1, acceptable: true, points: 720 },
    { challengeId: 'two', profile: 'dev', code: 'C-2', place: 1, acceptable: true, points: 720 },
    { challengeId: 'two', profile: 'dev', code: 'C-1', place: 2, acceptable: true, points: 720 },
    { challengeId: 'one', profile: 'data', code: 'C-3', place: 1, acceptable: true, points: 720 },
    { challengeId: 'two', profile: 'data', code: 'C-4', place: 1, acceptable: true, points: 720 },
    { challengeId: 'two', profile: 'data', code: 'C-3', place: 2, acceptable: false, points: 720 },
  ],
  challenges: [
    { id: 'one', number: 1, closurePriority: 2, seats: seats('dev', 'data') },
    { id: 'two', number: 2, closurePriority: 1, seats: [...seats('dev', 'data'), { profile: 'data', optional: true }] },
  ],
  instructions: [],
}

function seats(...profiles: string[]) {
  return profiles.map(profile => ({ profile, optional: false }))
}

test('the problem is one the engine accepts, and the checker accepts its outcome', () => {
  const problem = problemOf(facts)
  assert.deepEqual(flaws(problem), [])
  assert.deepEqual(verify(problem, solve(problem)), [])
})

test('the order given at the interview is the order of wishes', () => {
  assert.deepEqual(
    problemOf(facts).candidates[0]?.wishes.map(({ challenge }) => challenge),
    ['two', 'one'],
  )
})

test('without an order, the challenge where the jury placed the person best comes first, then the one published first', () => {
  const order = (ranked: Facts['ranked']) =>
    problemOf({ ...facts, ranked }).candidates[1]?.wishes.map(({ challenge }) => challenge)
  assert.deepEqual(order(facts.ranked), ['one', 'two'])
  const better = facts.ranked.map(it => (it.code === 'C-2' && it.challengeId === 'one' ? { ...it, place: 3 } : it))
  assert.deepEqual(order(better), ['two', 'one'])
})

test('people sharing a place are a tie, and people not acceptable are not listed', () => {
  const { rankings } = problemOf(facts)
  assert.deepEqual(rankings.find(it => it.challenge === 'one' && it.profile === 'dev')?.tiers, [['C-1', 'C-2']])
  assert.deepEqual(rankings.find(it => it.challenge === 'two' && it.profile === 'data')?.tiers, [['C-4']])
})

test('the totals of the jury go with those it ranked, in sixtieths of a point', () => {
  const { rankings } = problemOf(facts)
  assert.deepEqual(rankings.find(it => it.challenge === 'two' && it.profile === 'data')?.points, [
    { candidate: 'C-4', points: 720 },
  ])
})

test('required and optional seats of a profile are counted apart, and priority is the published one', () => {
  const problem = problemOf(facts)
  assert.deepEqual(problem.challenges[1]?.seats, [
    { profile: 'dev', required: 1, optional: 0, price: 0 },
    { profile: 'data', required: 1, optional: 1, price: 0 },
  ])
  assert.deepEqual(problem.closurePriority, ['two', 'one'])
  assert.deepEqual(problem.optionalOrder, [{ challenge: 'two', profile: 'data' }])
})

test('people who named each other are teammates, by their codes alone', () => {
  const names = [
    ['Ada Lierre', 'Noé Buis'],
    ['Noé Buis', 'Ada LIERRE'],
    ['Léa Orme', 'Noé Buis'],
    ['Tom Aulne', null],
  ] as const
  const heard = facts.heard.map((it, i) => ({ ...it, name: names[i]?.[0] ?? '', teammate: names[i]?.[1] ?? null }))
  const problem = problemOf({ ...facts, heard })
  assert.deepEqual(problem.teammates, [['C-1', 'C-2']])
  assert.doesNotMatch(JSON.stringify(problem), /Lierre|Buis/)
})

test('nothing personal reaches the engine', () => {
  const named = { ...facts, heard: facts.heard.map(it => ({ ...it, fullName: 'Ada Secret', gender: 'x', age: 30 })) }
  assert.deepEqual(problemOf(named), problemOf(facts))
})

test('a challenge withdrawn since leaves the question whole, with whoever was ranked or placed there', () => {
  const lock = { kind: 'lock', code: 'C-4', challengeId: 'two', profile: 'data', reason: 'Accord' } as const
  const exclusion = { kind: 'exclusion', code: 'C-1', challengeId: 'two', profile: null, reason: 'Lien' } as const
  const challenges = facts.challenges.filter(({ id }) => id === 'one')
  const problem = problemOf({ ...facts, challenges, instructions: [lock, exclusion] })
  assert.deepEqual(flaws(problem), [])
  assert.deepEqual(
    solve(problem).assignments.map(({ challenge }) => challenge),
    ['one', 'one'],
  )
})
