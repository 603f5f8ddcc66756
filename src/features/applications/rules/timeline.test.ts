import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftOf, editionTwo } from '../../../../test/support/candidate.ts'
import { type Released, timelineOf } from './timeline.ts'

const edition = editionTwo()
const at = (text: string) => new Date(text)
const nothing: Released = { interview: undefined, result: undefined }
const submittedAt = at('2017-10-20T10:00:00Z')
const submitted = draftOf(edition, { state: 'submitted', submittedAt })
const told = (story: typeof submitted, now: string, released = nothing) =>
  timelineOf(edition, story, released, at(now)).map(({ code, state }) => `${code} ${state}`)

test('a draft is told to submit, and what comes after', () => {
  assert.deepEqual(told(draftOf(edition), '2017-10-16T08:00:00Z'), [
    'started past',
    'to_submit current',
    'reading future',
    'interviews future',
    'deliberation future',
    'announcement future',
    'start future',
  ])
})

test('a draft that was not submitted in time has nothing to wait for', () => {
  assert.deepEqual(told(draftOf(edition), '2017-10-27T15:00:00Z'), ['started past', 'not_submitted past'])
})

for (const [now, current] of [
  ['2017-10-21T08:00:00Z', undefined],
  ['2017-10-28T08:00:00Z', undefined],
  ['2017-10-31T08:00:00Z', 'reading current'],
  ['2017-11-14T08:00:00Z', 'interviews current'],
  ['2017-11-20T08:00:00Z', 'deliberation current'],
] as const)
  test(`on ${now.slice(0, 10)} somebody who submitted reads ${current ?? 'only what has passed and what comes'}`, () => {
    assert.equal(
      told(submitted, now).find(it => it.endsWith('current')),
      current,
    )
  })

test('two people who submitted read the same until something is released to one of them', () => {
  const summonedLater = { startsAt: at('2017-11-14T08:00:00Z'), room: 'B', summonedAt: at('2017-11-09T08:00:00Z') }
  const resultLater = { kind: 'not_preselected', releasedAt: at('2017-11-09T08:00:00Z') }
  const before = '2017-11-09T07:59:59.999Z'
  const blank = told(submitted, before)
  assert.deepEqual(told(submitted, before, { interview: summonedLater, result: undefined }), blank)
  assert.deepEqual(told(submitted, before, { interview: undefined, result: resultLater }), blank)
})

test('a summons takes the place of the days of interviews', () => {
  const interview = { startsAt: at('2017-11-14T08:00:00Z'), room: 'B', summonedAt: at('2017-11-09T08:00:00Z') }
  const lines = told(submitted, '2017-11-10T08:00:00Z', { interview, result: undefined })
  assert.ok(lines.includes('summoned past') && lines.includes('interview future'))
  assert.ok(!lines.some(it => it.startsWith('interviews')))
})

test('an answer before the interviews ends the story there, and a refusal does not announce a start', () => {
  const result = { kind: 'not_preselected', releasedAt: at('2017-11-09T08:00:00Z') }
  assert.deepEqual(told(submitted, '2017-11-10T08:00:00Z', { interview: undefined, result }), [
    'submitted past',
    'closes past',
    'reading past',
    'result past',
    'announcement future',
  ])
})

test('somebody selected is told when it starts', () => {
  const result = { kind: 'selected', releasedAt: at('2017-12-04T09:00:00Z') }
  assert.ok(told(submitted, '2017-12-05T08:00:00Z', { interview: undefined, result }).includes('start future'))
})

test('a withdrawn application tells when, and nothing more', () => {
  const withdrawn = draftOf(edition, { state: 'withdrawn', submittedAt, withdrawnAt: at('2017-10-21T10:00:00Z') })
  assert.deepEqual(told(withdrawn, '2017-10-22T08:00:00Z'), ['started past', 'submitted past', 'withdrawn past'])
})
