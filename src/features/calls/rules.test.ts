import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Edition } from '../edition/rules.ts'
import { callNotice, isOpen, nextStep, reminderAt } from './rules.ts'

const at = (text: string) => new Date(text)

const edition = {
  instants: {
    callOpens: at('2017-09-26T22:00:00Z'),
    callCloses: at('2017-10-27T15:00:00Z'),
    preselectionStarts: at('2017-10-27T15:00:00Z'),
    interviewsStart: at('2017-11-13T23:00:00Z'),
    interviewsEnd: at('2017-11-15T23:00:00Z'),
    notification: at('2017-12-14T22:59:00Z'),
    announcement: at('2017-12-20T09:00:00Z'),
    start: at('2018-01-14T23:00:00Z'),
    end: at('2018-11-14T23:00:00Z'),
  },
} as Pick<Edition, 'instants'>

for (const [instant, open] of [
  ['2017-09-26T21:59:59.999Z', false],
  ['2017-09-26T22:00:00.000Z', true],
  ['2017-10-27T14:59:59.999Z', true],
  ['2017-10-27T15:00:00.000Z', false],
  ['2017-10-27T15:00:00.001Z', false],
] as const)
  test(`at ${instant} the call is ${open ? 'open' : 'not open'}`, () => {
    assert.equal(isOpen(edition, at(instant)), open)
  })

for (const [instant, code] of [
  ['2017-09-01T00:00:00Z', 'upcoming'],
  ['2017-09-26T22:00:00Z', 'open'],
  ['2017-10-25T14:59:59.999Z', 'open'],
  ['2017-10-25T15:00:00Z', 'closes_soon'],
  ['2017-10-27T14:59:59.999Z', 'closes_soon'],
  ['2017-10-27T15:00:00Z', 'closed'],
] as const)
  test(`at ${instant} the call page says ${code}`, () => {
    assert.equal(callNotice(edition, at(instant)).code, code)
  })

test('a closed call says when it closed and what comes next', () => {
  assert.deepEqual(callNotice(edition, at('2017-11-01T00:00:00Z')), {
    code: 'closed',
    closedAt: edition.instants.callCloses,
    next: { code: 'interviews', at: edition.instants.interviewsStart },
  })
})

for (const [instant, code] of [
  ['2017-11-14T00:00:00Z', 'notification'],
  ['2017-12-15T00:00:00Z', 'announcement'],
  ['2017-12-20T09:00:00Z', 'start'],
  ['2018-01-14T23:00:00Z', undefined],
] as const)
  test(`at ${instant} the next public step is ${code ?? 'none'}`, () => {
    assert.equal(nextStep(edition, at(instant))?.code, code)
  })

test('the reminder is due two days before the closing instant', () => {
  assert.equal(reminderAt(edition).toISOString(), '2017-10-25T15:00:00.000Z')
})
