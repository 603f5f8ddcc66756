import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Problem, solve } from '../../engine/matching/index.ts'
import { declineOf } from './decline.ts'
import { demandOf, streamsOf } from './flows.ts'
import { readChanges, writeChange } from './forms.ts'
import { type Facts, problemOf } from './problem.ts'
import { changeIn } from './read-change.ts'
import type { Change } from './rules.ts'
import { changedProblem, tryChanges } from './what-if.ts'

const seats = (...profiles: string[]) => profiles.map(profile => ({ profile, optional: false }))
const ranked = (challengeId: string, profile: string, ...codes: string[]) =>
  codes.map((code, i) => ({ challengeId, profile, code, place: i + 1, acceptable: true, points: 960 - 60 * i }))

/** One closes for want of a data scientist; with two dev seats, C-2 has one and C-3 waits. */
const facts: Facts = {
  places: 4,
  seed: 'abc',
  heard: [
    { code: 'C-1', profile: 'dev', wishes: ['one', 'two'], preference: ['two', 'one'], name: 'P1', teammate: null },
    { code: 'C-2', profile: 'dev', wishes: ['three', 'two'], preference: ['three', 'two'], name: 'P2', teammate: null },
    { code: 'C-3', profile: 'dev', wishes: ['two'], preference: ['two'], name: 'P3', teammate: null },
  ],
  ranked: [
    ...ranked('one', 'dev', 'C-1'),
    ...ranked('two', 'dev', 'C-1', 'C-2', 'C-3'),
    ...ranked('three', 'dev', 'C-1', 'C-2'),
  ],
  challenges: [
    { id: 'one', number: 1, closurePriority: 3, seats: seats('dev', 'data') },
    { id: 'two', number: 2, closurePriority: 2, seats: seats('dev') },
    { id: 'three', number: 3, closurePriority: 1, seats: seats('dev') },
  ],
  instructions: [],
}
const problem = problemOf(facts)
const outcome = solve(problem)
const solved = (...changes: Change[]) => {
  const trial = tryChanges(problem, outcome, changes)
  assert.ok(trial.kind === 'solved')
  return trial
}
const aloud = (changes: Change[]) =>
  solved(...changes).shifts.map(it => `${it.code} ${it.way} ${it.from?.challenge ?? ''}>${it.to?.challenge ?? ''}`)

test('a trial is the outcome of the changed problem, the very one that the recorded decision would give', () => {
  const lock = { kind: 'lock', candidate: 'C-3', challenge: 'two', profile: 'dev' } as const
  const recorded = problemOf({
    ...facts,
    instructions: [{ kind: 'lock', code: 'C-3', challengeId: 'two', profile: 'dev', reason: 'Accord' }],
  })
  assert.deepEqual(solve(changedProblem(problem, [lock])).assignments, solve(recorded).assignments)
  const withdrawn = problemOf({ ...facts, challenges: facts.challenges.filter(({ id }) => id !== 'two') })
  assert.deepEqual(changedProblem(problem, [{ kind: 'withdrawal', challenge: 'two' }]), withdrawn)
})

test('who gains, who loses and who is moved by decision is told from their own wishes', () => {
  assert.deepEqual(aloud([{ kind: 'lock', candidate: 'C-3', challenge: 'two', profile: 'dev' }]), [
    'C-1 loses two>',
    'C-3 gains >two',
  ])
  assert.deepEqual(aloud([{ kind: 'seat', challenge: 'two', profile: 'dev' }]), ['C-3 gains >two'])
  assert.deepEqual(aloud([{ kind: 'lock', candidate: 'C-2', challenge: 'one', profile: 'data' }]), [
    'C-2 moves three>one',
  ])
})

test('figures, openings and the verdict stand beside those of the run', () => {
  const {
    closes,
    opens,
    run,
    seats: counted,
    trial,
    violations,
  } = solved({ kind: 'withdrawal', challenge: 'three' }, { kind: 'seat', challenge: 'two', profile: 'dev' })
  assert.equal(violations, 0)
  assert.deepEqual([closes, opens], [['three'], []])
  assert.deepEqual(counted, [{ challenge: 'two', profile: 'dev', before: 1, after: 2 }])
  assert.deepEqual(run, { placed: 2, unplaced: 1, empty: 0, open: 2, firstWishes: 2, drawn: 0 })
  assert.deepEqual(trial, { placed: 2, unplaced: 1, empty: 0, open: 1, firstWishes: 1, drawn: 0 })
})

test('an impossible trial says why, and a trial leaves its problem as it was', () => {
  const copy: Problem = structuredClone(problem)
  const codes = (...changes: Change[]) => {
    const trial = tryChanges(problem, outcome, changes)
    return trial.kind === 'impossible' ? trial.flaws.map(({ code }) => code) : []
  }
  const lock = { kind: 'lock', candidate: 'C-1', challenge: 'two', profile: 'dev' } as const
  assert.deepEqual(codes(lock, lock), ['locked-twice', 'too-many-locks', 'places-too-few'])
  assert.deepEqual(codes(lock, { kind: 'withdrawal', challenge: 'two' }), ['unknown-seat-type'])
  assert.deepEqual(codes({ kind: 'withdrawal', challenge: 'nowhere' }), ['unknown-seat-type'])
  assert.deepEqual(codes({ ...lock, candidate: 'C-9' }), ['unknown-candidate'])
  assert.deepEqual(problem, copy)
})

test('changes are read from an address as they were written, and what cannot be read is left out', () => {
  const changes: Change[] = [
    { kind: 'lock', candidate: 'C-1', challenge: 'two', profile: 'dev' },
    { kind: 'exclusion', candidate: 'C-1', challenge: 'two', profile: null },
    { kind: 'withdrawal', challenge: 'one' },
    { kind: 'seat', challenge: 'two', profile: 'dev' },
    { kind: 'place' },
  ]
  const written = changes.map(writeChange).join(',')
  assert.deepEqual(readChanges(written), changes)
  assert.deepEqual(readChanges(`lock.C-1,,nothing.at.all,${written}`), changes)
})

test('a form that lacks an answer is told which', () => {
  const missing = (typed: { geste: string; code: string; poste: string }) => {
    const read = changeIn(problem, typed)
    return read.ok ? read.value.kind : read.refusal.code
  }
  assert.equal(missing({ geste: '', code: '', poste: '' }), 'kind')
  assert.equal(missing({ geste: 'lock', code: 'C-9', poste: 'two.dev' }), 'code')
  assert.equal(missing({ geste: 'withdrawal', code: '', poste: '' }), 'where')
  assert.equal(missing({ geste: 'seat', code: '', poste: 'two' }), 'post')
  assert.equal(missing({ geste: 'exclusion', code: 'C-1', poste: 'two' }), 'exclusion')
})

test('a decline is simulated: whoever moves up, and what stays empty', () => {
  assert.deepEqual(declineOf(problem, outcome, 'C-1'), {
    seat: { challenge: 'two', profile: 'dev' },
    moves: [{ candidate: 'C-3', from: null, to: { challenge: 'two', profile: 'dev' }, wish: 1 }],
    empty: [],
  })
  assert.deepEqual(declineOf(problem, outcome, 'C-2')?.empty, [{ challenge: 'three', profile: 'dev', missing: true }])
  assert.equal(declineOf(problem, outcome, 'C-3'), undefined)
})

test('wishes are counted once a person and challenge, and everybody flows somewhere', () => {
  assert.deepEqual(demandOf(problem, outcome), [
    { challenge: 'three', seats: 1, placed: 1, first: 1, wished: 1 },
    { challenge: 'two', seats: 1, placed: 1, first: 2, wished: 3 },
    { challenge: 'one', seats: 2, placed: 0, first: 0, wished: 1 },
  ])
  assert.deepEqual(streamsOf(problem, outcome), [
    { from: 'two', to: 'two', people: 1 },
    { from: 'three', to: 'three', people: 1 },
    { from: 'two', to: null, people: 1 },
  ])
})
