import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editionTwo } from '../../../../test/support/candidate.ts'
import { dueDigest, silences, weekAt, weeksUntil } from '../calendar.ts'
import { canWrite, countOf, dueReminder, hasNote, type Weekly } from '../rules.ts'
import { isThere, problemsOf, sentWords, unmetNeed } from './note.ts'
import { trendOf } from './series.ts'
import { neighbour } from './week.ts'

const edition = editionTwo() as ReturnType<typeof editionTwo> & Weekly
const at = (instant: string) => new Date(instant)

test('the digest leaves at three in the afternoon in Paris, on either side of the change of clocks', () => {
  const digest = (monday: string) => weekAt(edition, monday).digestAt.toISOString()
  assert.equal(digest('2018-03-19'), '2018-03-23T14:00:00.000Z')
  assert.equal(digest('2018-03-26'), '2018-03-30T13:00:00.000Z')
  assert.equal(digest('2018-10-22'), '2018-10-26T13:00:00.000Z')
  assert.equal(digest('2018-10-29'), '2018-11-02T14:00:00.000Z')
  assert.equal(weekAt(edition, '2018-03-26').closesAt.toISOString(), '2018-03-30T12:30:00.000Z')
  const tokyo = { ...edition, zone: 'Asia/Tokyo' }
  assert.equal(weekAt(tokyo, '2018-03-26').digestAt.toISOString(), '2018-03-30T06:00:00.000Z')
})

test('the edition has forty weeks with a note, none before it, none off, none after it', () => {
  assert.equal(weeksUntil(edition, at('2019-06-01T08:00:00Z')).length, 40)
  assert.deepEqual(weeksUntil(edition, at('2018-01-30T08:00:00Z')), ['2018-01-29', '2018-01-22'])
  assert.deepEqual(weeksUntil(edition, at('2018-01-21T22:59:59Z')), [])
  assert.deepEqual(
    ['2018-01-15', '2018-01-22', '2018-01-23', '2018-08-06', '2018-11-12', '2018-11-19'].map(it =>
      hasNote(edition, it),
    ),
    [false, true, false, false, true, false],
  )
  assert.equal(neighbour(edition, '2018-07-30', 7), '2018-08-20')
  assert.equal(neighbour(edition, '2018-11-12', 7), undefined)
})

test('the digest that is due is the last one whose hour has come', () => {
  const due = (instant: string) => dueDigest(edition, at(instant))?.monday
  assert.equal(due('2018-01-26T13:59:59Z'), undefined)
  assert.equal(due('2018-01-26T14:00:00Z'), '2018-01-22')
  assert.equal(due('2018-02-02T13:59:59Z'), '2018-01-22')
  assert.equal(due('2018-02-05T08:00:00Z'), '2018-01-29')
})

test('of the reminders that are due only the last one leaves, and none after the closing', () => {
  const week = weekAt(edition, '2018-02-05')
  const due = (instant: string) => dueReminder(week, at(instant))?.toISOString()
  assert.equal(due('2018-02-09T08:59:59Z'), undefined)
  assert.equal(due('2018-02-09T09:00:00Z'), '2018-02-09T09:00:00.000Z')
  assert.equal(due('2018-02-09T13:05:00Z'), '2018-02-09T13:00:00.000Z')
  assert.equal(due('2018-02-09T13:30:00Z'), undefined)
})

test('a note is written until its closing; after it only one that was never sent, until the next closing', () => {
  const week = weekAt(edition, '2018-02-05')
  const write = (now: string, sentAt: string | undefined, there = true) => {
    const note = sentAt === undefined ? undefined : { sentAt: sentAt === '' ? null : at(sentAt) }
    const allowed = canWrite({ week, note, there, now: at(now) })
    return allowed.ok ? allowed.value : allowed.refusal.code
  }
  assert.equal(write('2018-02-09T13:29:59Z', '2018-02-08T10:00:00Z'), 'open')
  assert.equal(write('2018-02-09T13:30:00Z', '2018-02-08T10:00:00Z'), 'note_closed')
  assert.equal(write('2018-02-09T13:30:00Z', ''), 'late')
  assert.equal(write('2018-02-16T13:29:59Z', undefined), 'late')
  assert.equal(write('2018-02-16T13:30:00Z', undefined), 'week_over')
  assert.equal(write('2018-02-06T13:30:00Z', undefined, false), 'not_there')
})

test('somebody is of a week when they are at work on one of its days', () => {
  const term = { startsOn: '2018-02-11', endsOn: '2018-11-14', leftOn: '2018-04-17' }
  assert.deepEqual(
    ['2018-01-29', '2018-02-05', '2018-04-16', '2018-04-23'].map(monday => isThere(term, monday)),
    [false, true, true, false],
  )
})

test('a note needs its required fields, and three hundred characters at most in each', () => {
  const good = { priority: 'x'.repeat(300), worked: 'é' }
  assert.deepEqual(problemsOf(edition.weeks, good), [])
  assert.deepEqual(problemsOf(edition.weeks, { ...good, worked: ' ', help: 'x'.repeat(301) }), [
    { field: 'worked', code: 'missing' },
    { field: 'help', code: 'too_long', max: 300 },
  ])
})

test('what everybody reads has no mood in it, and nothing that the edition does not ask', () => {
  const words = sentWords(edition.weeks, { priority: ' a ', hard: '', mood: 'low', other: 'b' })
  assert.deepEqual(words, { priority: 'a' })
  assert.equal(unmetNeed(edition.weeks, { words: { help: 'Un accès' }, needMetAt: null }), 'Un accès')
  assert.equal(
    unmetNeed(edition.weeks, { words: { help: 'Un accès' }, needMetAt: at('2018-02-06T08:00:00Z') }),
    undefined,
  )
})

const fellow = (challengeId: string, given = {}) =>
  ({ challengeId, startsOn: '2018-01-15', endsOn: '2018-11-14', leftOn: null, ...given }) as never
const two = { ...edition, challenges: [{ id: 'a' }, { id: 'b' }] } as never

test('silence is counted in closed weeks in a row, late notes counting as written', () => {
  const now = at('2018-02-10T08:00:00Z')
  const notes = [
    { challengeId: 'a', monday: '2018-01-29' },
    { challengeId: 'b', monday: '2018-02-05' },
  ]
  assert.deepEqual(silences(two, { fellowships: [fellow('a'), fellow('b')], notes, now }), [
    { challengeId: 'a', weeks: 1 },
    { challengeId: 'b', weeks: 0 },
  ])
  const beforeClosing = { fellowships: [fellow('a')], notes: [], now: at('2018-02-09T13:00:00Z') }
  assert.deepEqual(silences(two, beforeClosing), [{ challengeId: 'a', weeks: 2 }])
})

test('a week is counted by what each team at work did', () => {
  const notes = [{ challengeId: 'a', monday: '2018-02-05', late: true }]
  const gone = fellow('b', { leftOn: '2018-02-01' })
  const counted = countOf([{ id: 'a' }, { id: 'b' }, { id: 'c' }], [fellow('a'), gone, fellow('c')], {
    monday: '2018-02-05',
    notes,
  })
  assert.deepEqual(counted, { monday: '2018-02-05', teams: ['a', 'c'], onTime: [], late: ['a'], silent: ['c'] })
})

test('a trend compares three notes with the three before, and says nothing of fewer', () => {
  const series = (...ranks: number[]) => ranks.map((rank, i) => ({ monday: `2018-02-${10 + i}`, code: 'x', rank }))
  assert.equal(trendOf(series(4, 4, 3, 3, 2, 1)), 'falling')
  assert.equal(trendOf(series(2, 2, 2, 3, 3, 3)), 'rising')
  assert.equal(trendOf(series(3, 3, 3, 3, 3, 2)), 'level')
  assert.equal(trendOf(series(4, 1, 1)), 'unknown')
})
