import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersOf, draftOf, editionTwo, filled } from '../../../../test/support/candidate.ts'
import { declarationName } from './answers.ts'
import { candidateCode, signsFrom, submissionReference } from './codes.ts'
import { canReopen, canSave, canSubmit, canWithdraw, hasChangedSince } from './decisions.ts'
import { fileName } from './files.ts'

const edition = editionTwo()
const at = (text: string) => new Date(text)
const during = at('2017-10-16T08:00:00Z')
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'done' : result.refusal?.code)

for (const [instant, expected] of [
  ['2017-09-26T21:59:59.999Z', 'call_not_open'],
  ['2017-09-26T22:00:00.000Z', 'done'],
  ['2017-10-27T14:59:59.999Z', 'done'],
  ['2017-10-27T15:00:00.000Z', 'call_closed'],
  ['2017-10-27T15:00:00.001Z', 'call_closed'],
] as const)
  test(`submitting at ${instant} gives ${expected}`, () => {
    assert.equal(codeOf(canSubmit(draftOf(edition), edition, at(instant))), expected)
    assert.equal(codeOf(canSave(draftOf(edition), edition, at(instant))), expected)
  })

test('a refusal at closing says what is kept: the last submission, or when the draft was saved', () => {
  const kept = { reference: 'EIG2-000000', receivedAt: at('2017-10-20T10:00:00Z') }
  const closed = edition.instants.callCloses
  const submitted = draftOf(edition, { state: 'submitted', last: kept })
  const refused = (application = submitted) => canSubmit(application, edition, closed)
  assert.deepEqual(refused(), {
    ok: false,
    refusal: { code: 'call_closed', closedAt: closed, kept, savedAt: submitted.savedAt },
  })
  const reopened = draftOf(edition, { last: kept })
  assert.deepEqual(refused(reopened), {
    ok: false,
    refusal: { code: 'call_closed', closedAt: closed, kept: undefined, savedAt: reopened.savedAt },
  })
})

test('a declaration answered by no is told apart from what is missing, and comes first', () => {
  const answers = answersOf({ ...filled(edition), [declarationName('R6')]: 'no', 'a.city': '' })
  const refused = canSubmit(draftOf(edition, { answers }), edition, during)
  assert.deepEqual(refused, { ok: false, refusal: { code: 'not_eligible', declarations: ['R6'] } })
})

test('an incomplete application says what is missing', () => {
  const answers = answersOf({ ...filled(edition), 'a.city': '' })
  assert.deepEqual(canSubmit(draftOf(edition, { answers }), edition, during), {
    ok: false,
    refusal: { code: 'incomplete', problems: [{ code: 'empty', name: 'a.city', step: 'identity' }] },
  })
})

test('what has changed since it was reviewed is reviewed again', () => {
  assert.equal(codeOf(canSubmit(draftOf(edition, { revision: 4 }), edition, during, 3)), 'changed_since_review')
  assert.equal(codeOf(canSubmit(draftOf(edition, { revision: 4 }), edition, during, 4)), 'done')
})

test('a withdrawn application is not saved or submitted; it is taken up again until the call closes', () => {
  const withdrawn = draftOf(edition, { state: 'withdrawn' })
  assert.equal(codeOf(canSave(withdrawn, edition, during)), 'withdrawn')
  assert.equal(codeOf(canSubmit(withdrawn, edition, during)), 'withdrawn')
  assert.equal(codeOf(canReopen(withdrawn, edition, during)), 'done')
  assert.equal(codeOf(canReopen(withdrawn, edition, edition.instants.callCloses)), 'call_closed')
  assert.equal(codeOf(canReopen(draftOf(edition), edition, during)), 'not_withdrawn')
})

test('one may withdraw what was submitted at any time, and a draft only while it could still be submitted', () => {
  const later = at('2017-11-20T08:00:00Z')
  const by = (state: 'draft' | 'submitted' | 'withdrawn', now: Date) =>
    codeOf(canWithdraw({ state, extendedTo: null }, edition, now))
  assert.deepEqual([by('submitted', during), by('submitted', later)], ['done', 'done'])
  assert.deepEqual([by('draft', during), by('draft', later)], ['done', 'nothing_to_withdraw'])
  assert.equal(by('withdrawn', during), 'already_withdrawn')
})

test('submitting again means something only after a change', () => {
  const submittedAt = at('2017-10-20T10:00:00Z')
  const one = { state: 'submitted', submittedAt } as const
  assert.equal(hasChangedSince({ ...one, savedAt: at('2017-10-20T09:00:00Z') }), false)
  assert.equal(hasChangedSince({ ...one, savedAt: at('2017-10-20T10:00:01Z') }), true)
  assert.equal(hasChangedSince({ state: 'draft', submittedAt, savedAt: at('2017-10-20T09:00:00Z') }), true)
})

test('codes and references use signs that cannot be taken for others', () => {
  assert.equal(candidateCode('0001021f'.repeat(8)), 'C-012Z')
  assert.equal(submissionReference(edition, '0a0b0c0d0e0f'), 'EIG2-ABCDEF')
  const every = signsFrom(Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0')).join(''), 256)
  assert.match(every, /^[0-9A-HJKMNP-TV-Z]+$/)
  assert.equal(new Set(every).size, 32)
})

for (const [given, kept] of [
  ['C:\\Users\\moi\\cv.pdf', 'cv.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['cv\u0000\r\n"zélie".pdf', 'cvzélie.pdf'],
  ['   ', 'cv'],
  [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(116)}.pdf`],
] as const)
  test(`a file named ${JSON.stringify(given).slice(0, 40)} is kept as ${kept.slice(0, 40)}`, () => {
    assert.equal(fileName(given, 'cv'), kept)
  })
