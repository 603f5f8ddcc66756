import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { parse } from './check.ts'
import { addDays, answerDueAt, dayEnd, dayStart, instantOf, localTimeOf, resolve } from './resolve.ts'
import { callIsOpen, type EditionData, marksOf, type Phase, phaseAt, teamSize } from './rules.ts'

const parsed = parse(readFileSync('editions/eig-2.yaml', 'utf8'))
if (!('data' in parsed) || parsed.data.kind !== 'edition') throw new Error('edition 2 does not load')
const data: EditionData = parsed.data
const edition = resolve(data)
const utc = (text: string) => new Date(text)

describe('the phase of an edition', () => {
  const boundaries: [string, Phase, Phase][] = [
    ['2017-09-26T22:00:00.000Z', 'upcoming', 'open'],
    ['2017-10-27T15:00:00.000Z', 'open', 'closed'],
    ['2017-10-29T23:00:00.000Z', 'closed', 'preselection'],
    ['2017-11-13T23:00:00.000Z', 'preselection', 'interviews'],
    ['2017-11-15T23:00:00.000Z', 'interviews', 'deliberation'],
    ['2017-12-04T09:00:00.000Z', 'deliberation', 'notified'],
    ['2017-12-14T10:00:00.000Z', 'notified', 'announced'],
    ['2018-01-14T23:00:00.000Z', 'announced', 'running'],
    ['2018-11-15T23:00:00.000Z', 'running', 'ended'],
  ]
  for (const [instant, before, after] of boundaries) {
    it(`goes from ${before} to ${after} at ${instant}, and not a millisecond earlier`, () => {
      assert.equal(phaseAt(edition, new Date(utc(instant).getTime() - 1)), before)
      assert.equal(phaseAt(edition, utc(instant)), after)
    })
  }

  it('takes applications at 16:59:59.999 in Paris and refuses them at 17:00:00', () => {
    assert.equal(callIsOpen(edition, utc('2017-10-27T16:59:59.999+02:00')), true)
    assert.equal(callIsOpen(edition, utc('2017-10-27T17:00:00.000+02:00')), false)
  })

  it('follows winter time when the deadline moves past the night clocks go back', () => {
    const call = { ...data.calendar.call, closes: '2017-10-30T17:00' }
    const moved = resolve({ ...data, calendar: { ...data.calendar, call } })
    assert.equal(moved.instants.callCloses.toISOString(), '2017-10-30T16:00:00.000Z')
    assert.equal(callIsOpen(moved, utc('2017-10-30T15:59:59.999Z')), true)
    assert.equal(callIsOpen(moved, utc('2017-10-30T16:00:00.000Z')), false)
  })

  it('skips the closed phase where preselection starts as soon as the call closes', () => {
    const { preselection: _, ...calendar } = data.calendar
    const eager = resolve({ ...data, calendar })
    assert.equal(phaseAt(eager, utc('2017-10-27T15:00:00.000Z')), 'preselection')
  })
})

describe('local times', () => {
  it('mean the same hour in summer and winter, at another instant', () => {
    assert.equal(instantOf('2017-10-27T17:00', 'Europe/Paris').toISOString(), '2017-10-27T15:00:00.000Z')
    assert.equal(instantOf('2017-10-30T17:00', 'Europe/Paris').toISOString(), '2017-10-30T16:00:00.000Z')
  })

  it('take the first of two when the hour happens twice, and move on when it never happens', () => {
    assert.equal(instantOf('2017-10-29T02:30', 'Europe/Paris').toISOString(), '2017-10-29T00:30:00.000Z')
    assert.equal(localTimeOf(instantOf('2018-03-25T02:30', 'Europe/Paris'), 'Europe/Paris'), '2018-03-25T03:30')
  })

  it('come back unchanged from the instant they mean', () => {
    for (const local of ['2017-10-27T17:00', '2018-01-15T00:00', '2017-07-04T23:59']) {
      assert.equal(localTimeOf(instantOf(local, 'America/Martinique'), 'America/Martinique'), local)
    }
  })

  it('make a day of 25 hours when clocks go back and 23 when they go forward', () => {
    const hours = (day: string) =>
      (dayEnd(day, 'Europe/Paris').getTime() - dayStart(day, 'Europe/Paris').getTime()) / 3_600_000
    assert.deepEqual([hours('2017-10-29'), hours('2018-03-25'), hours('2017-10-28')], [25, 23, 24])
  })

  it('keep their hour when days are added across a change of clocks', () => {
    const sent = instantOf('2017-10-27T10:00', 'Europe/Paris')
    assert.equal(localTimeOf(addDays(sent, 7, 'Europe/Paris'), 'Europe/Paris'), '2017-11-03T10:00')
    assert.equal(localTimeOf(answerDueAt(edition, edition.instants.notification), edition.zone), '2017-12-11T10:00')
  })
})

describe('a calendar that only says “before”', () => {
  it('is due at the last minute of the day before', () => {
    const calendar = { ...data.calendar, notification: { before: '2017-12-15' } }
    const { instants } = resolve({ ...data, calendar })
    assert.equal(localTimeOf(instants.notification, data.zone), '2017-12-14T23:59')
  })
})

describe('teams and marks', () => {
  it('are two or three people, one for EIG Link', () => {
    assert.deepEqual([teamSize(data, 'eig-2-gobelins').min, teamSize(data, 'eig-2-gobelins').max], [2, 3])
    assert.deepEqual([teamSize(data, 'eig-2-eig-link').min, teamSize(data, 'eig-2-eig-link').max], [1, 1])
  })

  it('are every step of the scale, exactly', () => {
    assert.deepEqual(marksOf(data.scale), [1, 2, 3, 4])
    assert.deepEqual(marksOf({ min: 0, max: 1, step: 0.1 }), [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
  })
})
