import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { draftOf, editionTwo } from '../../../../test/support/candidate.ts'
import { resolve } from '../../edition/index.ts'
import { canFinish, canSave, canSubmit, canTakeFile, editionFor, graceEndsFor } from '../rules.ts'

const plain = editionTwo()
const graced = { ...plain, calendar: { ...plain.calendar, uploadGraceMinutes: 10 } }
const CLOSES = new Date('2017-10-27T15:00:00.000Z')
const after = (ms: number) => new Date(CLOSES.getTime() + ms)
const TEN = 600_000
const draft = draftOf(plain)

describe('a delay given to one application', () => {
  const extendedTo = after(86_400_000)
  const extended = draftOf(plain, { extendedTo })

  test('lets it be saved and submitted until its own instant, which is out', () => {
    const last = new Date(extendedTo.getTime() - 1)
    assert.ok(canSave(extended, plain, last).ok)
    assert.deepEqual(canSave(extended, plain, extendedTo), {
      ok: false,
      refusal: { code: 'call_closed', closedAt: extendedTo, kept: undefined, savedAt: extended.savedAt },
    })
    assert.ok(!canSave(draft, plain, CLOSES).ok)
  })

  test('never shortens a call that was put off further for everybody', () => {
    const own = editionFor(plain, { extendedTo: after(-1) })
    assert.deepEqual(own.instants.callCloses, CLOSES)
  })
})

describe('a file on its way at the closing instant', () => {
  for (const [begun, finished, grace, expected] of [
    [-2, -1, 10, 'in_time'],
    [-1, 0, 10, 'in_grace'],
    [-1, TEN - 1, 10, 'in_grace'],
    [-1, TEN, 10, 'call_closed'],
    [0, 1, 10, 'call_closed'],
    [-1, 0, 0, 'call_closed'],
    [-1, 0, undefined, 'call_closed'],
  ] as const)
    test(`begun at ${begun} ms, whole at ${finished} ms, grace of ${grace ?? 'no'} minutes: ${expected}`, () => {
      const { uploadGraceMinutes: _, ...calendar } = graced.calendar
      const edition = { ...plain, calendar: { ...calendar, ...(grace !== undefined && { uploadGraceMinutes: grace }) } }
      const taken = canTakeFile(draft, edition, { begunAt: after(begun), finishedAt: after(finished) })
      assert.equal(taken.ok ? taken.value : taken.refusal.code, expected)
    })

  test('of a withdrawn application is refused', () => {
    const withdrawn = draftOf(plain, { state: 'withdrawn' })
    const taken = canTakeFile(withdrawn, graced, { begunAt: after(-1), finishedAt: after(1) })
    assert.equal(taken.ok || taken.refusal.code, 'withdrawn')
  })

  test('is counted from the instant given to one person, where there is one', () => {
    const own = draftOf(plain, { extendedTo: after(TEN) })
    assert.ok(canTakeFile(own, graced, { begunAt: after(TEN - 1), finishedAt: after(2 * TEN - 1) }).ok)
    assert.ok(!canTakeFile(own, graced, { begunAt: after(TEN - 1), finishedAt: after(2 * TEN) }).ok)
  })
})

describe('a submission after the closing instant', () => {
  const late = draftOf(plain, { lateUpload: true })

  test('is received when it completes such a file, until the end of the grace', () => {
    assert.ok(canFinish(late, graced, CLOSES))
    assert.ok(canFinish(late, graced, after(TEN - 1)))
    assert.ok(!canFinish(late, graced, after(TEN)))
    assert.ok(!canFinish(late, plain, CLOSES))
  })

  test('is refused to everybody else, at the very instant', () => {
    assert.ok(!canFinish(draft, graced, CLOSES))
    const refused = canSubmit(draft, graced, CLOSES)
    assert.equal(refused.ok || refused.refusal.code, 'call_closed')
    const received = canSubmit(late, graced, CLOSES)
    assert.notEqual(received.ok || received.refusal.code, 'call_closed')
  })

  test('does not let answers change', () => {
    assert.ok(!canSave(late, graced, CLOSES).ok)
  })
})

test('the grace is elapsed time: the night when clocks go back or forward, ten minutes are ten minutes', () => {
  for (const [closes, instant] of [
    ['2017-10-29T01:59', '2017-10-28T23:59:00.000Z'],
    ['2018-03-25T01:59', '2018-03-25T00:59:00.000Z'],
  ] as const) {
    const edition = resolve({ ...graced, calendar: { ...graced.calendar, call: { ...plain.calendar.call, closes } } })
    assert.equal(edition.instants.callCloses.toISOString(), instant)
    assert.equal(graceEndsFor(edition, draft).getTime() - Date.parse(instant), TEN)
  }
})
