import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPresent, partIn, termOf } from './rules.ts'

const calendar = { start: { day: '2018-01-15', firm: false } }
const exception = { challenge: 'link', months: 12, start: '2018-02-01', reason: { fr: 'x', en: 'x' } }
const edition = { calendar, contract: { months: 10, kind: { fr: 'x', en: 'x' }, exceptions: [exception] } }

test('a contract of ten months ends the day before its anniversary, and an exception has its own', () => {
  assert.deepEqual(termOf(edition as never, 'gobelins'), { startsOn: '2018-01-15', endsOn: '2018-11-14' })
  assert.deepEqual(termOf(edition as never, 'link'), { startsOn: '2018-02-01', endsOn: '2019-01-31' })
})

test('somebody is there from their first day to their last, and no more from the day they left', () => {
  const term = { startsOn: '2018-01-15', endsOn: '2018-11-14', leftOn: null }
  assert.deepEqual(
    ['2018-01-14', '2018-01-15', '2018-11-14', '2018-11-15'].map(day => isPresent(term, day)),
    [false, true, true, false],
  )
  assert.deepEqual(
    ['2018-04-12', '2018-04-13'].map(day => isPresent({ ...term, leftOn: '2018-04-13' }, day)),
    [true, false],
  )
})

test('a part is of one challenge and one edition; the team has a part in each', () => {
  const holding = (role: 'team' | 'fellow' | 'operational_mentor', challengeId: string | null) => ({
    grants: [{ role, editionId: 'eig-2', challengeId }],
  })
  assert.equal(partIn(holding('fellow', 'gobelins'), 'eig-2', 'gobelins'), 'fellow')
  assert.equal(partIn(holding('fellow', 'gobelins'), 'eig-2', 'hopkins'), undefined)
  assert.equal(partIn(holding('operational_mentor', 'hopkins'), 'eig-3', 'hopkins'), undefined)
  assert.equal(partIn(holding('team', null), 'eig-2', 'hopkins'), 'team')
})
