import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canDecide, canPropose, needsReason } from './rules.ts'

const sound = { run: { state: 'done', violations: 0 }, openRankings: 0, current: undefined } as const

for (const [condition, given, code] of [
  ['a run that the checker contests', { ...sound, run: { state: 'rejected', violations: 1 } }, 'run_not_sound'],
  ['a run still going', { ...sound, run: { state: 'running', violations: 0 } }, 'run_not_sound'],
  ['lists still open', { ...sound, openRankings: 2 }, 'rankings_open'],
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
    const decided = canDecide(current, decision)
    assert.equal(decided.ok ? undefined : decided.refusal.code, code)
  })

test('a reason is more than a few letters', () => {
  assert.equal(needsReason('  ok ').ok, false)
  assert.deepEqual(needsReason(' Départage du jury '), { ok: true, value: 'Départage du jury' })
})
