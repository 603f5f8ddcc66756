import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canDecide, canInstruct, canPropose, LONGEST_REASON, needsReason } from './rules.ts'

const sound = { run: { state: 'done', violations: 0 }, openRankings: 0, current: undefined, isUpToDate: true } as const

for (const [condition, given, code] of [
  ['a run that the checker contests', { ...sound, run: { state: 'rejected', violations: 1 } }, 'run_not_sound'],
  ['a run still going', { ...sound, run: { state: 'running', violations: 0 } }, 'run_not_sound'],
  ['lists still open', { ...sound, openRankings: 2 }, 'rankings_open'],
  ['a run made on other facts than those of now', { ...sound, isUpToDate: false }, 'run_outdated'],
  ['a list already proposed', { ...sound, current: 'proposed' }, 'list_already_proposed'],
  ['a list already approved', { ...sound, current: 'approved' }, 'list_approved'],
] as const)
  test(`${condition} cannot be proposed`, () => {
    const decision = canPropose(given)
    assert.equal(decision.ok ? undefined : decision.refusal.code, code)
  })

test('a sound run on closed lists can be proposed, also after a list was returned', () => {
  assert.equal(canPropose(sound).ok, true)
  assert.equal(canPropose({ ...sound, current: 'returned' }).ok, true)
})

const proposed = { state: 'proposed', listSha256: 'aa' } as const

for (const [condition, current, decision, code] of [
  ['nothing proposed', undefined, { approve: true, reason: '', listSha256: 'aa' }, 'nothing_proposed'],
  ['another list than the one read', proposed, { approve: true, reason: '', listSha256: 'bb' }, 'list_changed'],
  ['a return without a reason', proposed, { approve: false, reason: ' ', listSha256: 'aa' }, 'reason_missing'],
  [
    'a list approved already',
    { ...proposed, state: 'approved' },
    { approve: true, reason: '', listSha256: 'aa' },
    'list_approved',
  ],
] as const)
  test(`the authority is refused ${condition}`, () => {
    const decided = canDecide(current, decision, true)
    assert.equal(decided.ok ? undefined : decided.refusal.code, code)
  })

test('a list that rests on facts that have changed is returned, never approved', () => {
  const decision = { reason: 'Une personne s’est retirée', listSha256: 'aa' }
  const approved = canDecide(proposed, { ...decision, approve: true }, false)
  assert.deepEqual(approved, { ok: false, refusal: { code: 'list_outdated' } })
  assert.equal(canDecide(proposed, { ...decision, approve: false }, false).ok, true)
})

test('a reason is more than a few letters, and has an end', () => {
  assert.equal(needsReason('  ok ', 500).ok, false)
  assert.deepEqual(needsReason(' Départage du jury ', 500), { ok: true, value: 'Départage du jury' })
  assert.deepEqual(needsReason('a'.repeat(501), 500), { ok: false, refusal: { code: 'reason_too_long', most: 500 } })
})

const lock = { kind: 'lock', profile: 'dev', reason: 'Départage du jury' } as const

for (const [condition, given, offered, code] of [
  ['placing somebody without saying on which seat', { ...lock, profile: null }, ['dev'], 'profile_missing'],
  ['a seat that the challenge does not offer', lock, ['data'], 'no_such_seat'],
  ['a challenge that is not offered', { ...lock, kind: 'exclusion', profile: null }, [], 'no_such_seat'],
  ['an endless reason', { ...lock, reason: 'a'.repeat(LONGEST_REASON.instruction + 1) }, ['dev'], 'reason_too_long'],
] as const)
  test(`the team is refused ${condition}`, () => {
    const allowed = canInstruct(given, offered)
    assert.equal(allowed.ok ? undefined : allowed.refusal.code, code)
  })

test('somebody may be barred from a whole challenge', () => {
  assert.equal(canInstruct({ ...lock, kind: 'exclusion', profile: null }, ['dev']).ok, true)
})
