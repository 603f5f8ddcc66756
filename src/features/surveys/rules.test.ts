import assert from 'node:assert/strict'
import { test } from 'node:test'
import { questionBank } from '../edition/index.ts'
import type { Asked, SurveyPart } from '../edition/rules.ts'
import {
  type AskedSurvey,
  askedOf,
  canMove,
  dueOn,
  figureRows,
  figuresOf,
  maySplit,
  problemsIn,
  readEntries,
  remindersBy,
  type Stored,
  stateOn,
  typedOf,
  wordsOf,
} from './rules.ts'

const t = (words: string) => ({ fr: words, en: words })
const scale: Asked = { code: 'going', kind: 'scale', from: 1, text: t('Going?'), low: t('bad'), high: t('good') }
const several: Asked = {
  ...{ code: 'keep', kind: 'several', from: 1, text: t('Keep?'), max: 2 },
  options: ['a', 'b', 'c'].map(code => ({ code, text: t(code) })),
}
const matrix: Asked = { ...scale, code: 'lines', kind: 'matrix', items: several.options ?? [] }
const words: Asked = { code: 'word', kind: 'long_text', from: 1, text: t('A word?') }
const surveyOf = (...questions: Asked[]): AskedSurvey => ({
  ...{ title: t('x'), purpose: t('x'), to: ['operational_mentor', 'high_level_mentor'], per: 'person' },
  ...{ smallestGroup: 5, sections: [{ title: t('x'), questions }] },
})

test('a form becomes answers, what no form could send is left out, and they go back into the fields', () => {
  const typed = { going: ['4'], keep: ['a', 'z', 'a', 'c'], 'lines.a': ['1'], 'lines.b': ['9'], word: [' Oui\r\n '] }
  const entries = readEntries([scale, several, matrix, words], typed)
  assert.deepEqual(entries, [
    { question: 'going', item: '', value: 4 },
    { question: 'keep', item: '', value: ['a', 'c'] },
    { question: 'lines', item: 'a', value: 1 },
    { question: 'word', item: '', value: 'Oui' },
  ])
  assert.deepEqual(typedOf(entries), { going: ['4'], keep: ['a', 'c'], 'lines.a': ['1'], word: ['Oui'] })
})

test('too many choices and too long a text are said, each at its field', () => {
  const entries = readEntries([several, words], { keep: ['a', 'b', 'c'], word: ['x'.repeat(3001)] })
  assert.deepEqual(problemsIn([several, words], entries), [
    { field: 'keep', max: 2, code: 'too_many' },
    { field: 'word', max: 3000, code: 'too_long' },
  ])
})

test('a questionnaire opens on its first day, is followed to its last one included, and closes once', () => {
  const days = { opensOn: '2018-10-26', closesOn: '2018-11-25' }
  const due = (state: 'planned' | 'open' | 'closed', today: string) => dueOn({ state, ...days }, today)
  assert.deepEqual(
    ['2018-10-25', '2018-10-26', '2018-11-25', '2018-11-26'].map(it => due('planned', it)),
    ['nothing', 'open', 'open', 'nothing'],
  )
  assert.deepEqual(
    ['2018-10-26', '2018-11-25', '2018-11-26'].map(it => due('open', it)),
    ['follow', 'follow', 'close'],
  )
  assert.equal(due('closed', '2018-10-27'), 'nothing')
  assert.equal(stateOn({ state: 'open', ...days }, '2018-11-26'), 'closed')
  assert.deepEqual(
    ['2018-10-31', '2018-11-01', '2018-11-06'].map(it => remindersBy(days.opensOn, [6, 11], it)),
    [0, 1, 2],
  )
})

test('days move with a reason, an opening that has come does not, and what closed is not opened again', () => {
  const days = { opensOn: '2018-10-26', closesOn: '2018-11-25' }
  const move = (state: 'planned' | 'open' | 'closed', change: object = {}) => {
    const given = { survey: { state, ...days }, ...days, reason: 'Semaine de vacances', today: '2018-10-26', ...change }
    const moved = canMove(given)
    return moved.ok ? moved.value : moved.refusal.code
  }
  assert.deepEqual(move('planned', { opensOn: '2018-10-30' }), { opensOn: '2018-10-30', closesOn: '2018-11-25' })
  assert.deepEqual(move('open', { opensOn: '2018-10-30' }), days)
  assert.equal(move('open', { closesOn: '2018-10-25' }), 'day_past')
  assert.equal(move('planned', { opensOn: '2018-10-20' }), 'day_past')
  assert.equal(move('planned', { opensOn: '2018-11-26' }), 'closes_before')
  assert.equal(move('planned', { closesOn: '' }), 'no_day')
  assert.equal(move('open', { reason: ' ' }), 'reason_missing')
  assert.equal(move('closed'), 'already_closed')
})

test('parts are told apart only when each has people enough', () => {
  const parts = (operational: number, strategic: number): SurveyPart[] => [
    ...Array<SurveyPart>(operational).fill('operational_mentor'),
    ...Array<SurveyPart>(strategic).fill('high_level_mentor'),
  ]
  assert.equal(maySplit(parts(5, 5), 5), true)
  assert.equal(maySplit(parts(12, 4), 5), false)
  assert.equal(maySplit(parts(12, 0), 5), false)
})

test('each question of an edition is asked in the words of its edition', () => {
  const questionnaire = {
    ...{ code: 'x', title: t('x'), purpose: t('x'), to: ['fellow' as const], per: 'person' as const, remind: [] },
    ...{ opens: { from: 'end' as const, days: 0 }, closes: { from: 'end' as const, days: 1 } },
    sections: [{ title: t('x'), questions: ['technical-environment'] }],
  }
  const surveys = { smallestGroup: 5, questionnaires: [questionnaire] }
  const textIn = (number: number) =>
    askedOf({ number, surveys }, questionnaire, questionBank()).sections[0]?.questions[0]?.text.en
  assert.match(textIn(2) ?? '', /^Did the technical environment/)
  assert.match(textIn(3) ?? '', /^Did your workstation/)
  assert.equal(textIn(4), textIn(3))
})

/** A draw that is the same each time (mulberry32). */
function drawer(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let it = Math.imul(state ^ (state >>> 15), 1 | state)
    it = (it + Math.imul(it ^ (it >>> 7), 61 | it)) ^ it
    return ((it ^ (it >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The smallest set of people that unions and differences of these sets of people can single out. */
function smallestAtom(people: number, sets: readonly ReadonlySet<number>[]): number {
  const kinds = new Map<string, number>()
  for (let person = 0; person < people; person += 1) {
    const key = sets.map(it => (it.has(person) ? '1' : '0')).join('')
    if (key.includes('1')) kinds.set(key, (kinds.get(key) ?? 0) + 1)
  }
  return Math.min(Number.POSITIVE_INFINITY, ...kinds.values())
}

test('no combination of the tables shown of a question singles out fewer people than the smallest group', () => {
  const next = drawer(2018)
  const parts: (SurveyPart | null)[] = ['operational_mentor', 'high_level_mentor', 'fellow', null]
  let split = 0
  let hidden = 0
  for (let round = 0; round < 2000; round += 1) {
    const count = Math.floor(next() * 24)
    const kinds = 1 + Math.floor(next() * parts.length)
    const stored = Array.from({ length: count }, (): Stored => {
      const part = parts[Math.floor(next() * kinds)] ?? null
      return { question: 'going', item: '', value: 1 + Math.floor(next() * 5), part }
    })
    const [figure] = figuresOf(surveyOf(scale), stored)
    const sets = (figure?.groups ?? []).map(
      ({ part }) => new Set(stored.flatMap((it, i) => (part === null || it.part === part ? [i] : []))),
    )
    if (sets.length > 1) split += 1
    if (sets.length === 0 && count > 0) hidden += 1
    assert.ok(smallestAtom(count, sets) >= 5, JSON.stringify(stored.map(it => it.part)))
    const said = figureRows('x', figure ? [figure] : [], 'fr')
    assert.ok(said.every(it => it.answered >= 5))
  }
  assert.ok(split > 50 && hidden > 50, `${split} split, ${hidden} hidden`)
})

test('a part too small hides every part, and the whole stays', () => {
  const answers = (part: SurveyPart, count: number) =>
    Array.from({ length: count }, (): Stored => ({ question: 'going', item: '', value: 4, part }))
  const groups = (...stored: Stored[]) =>
    figuresOf(surveyOf(scale), stored)[0]?.groups.map(it => [it.part, it.answered])
  assert.deepEqual(groups(...answers('operational_mentor', 6), ...answers('high_level_mentor', 5)), [
    [null, 11],
    ['high_level_mentor', 5],
    ['operational_mentor', 6],
  ])
  assert.deepEqual(groups(...answers('operational_mentor', 9), ...answers('high_level_mentor', 4)), [[null, 13]])
  assert.deepEqual(groups(...answers('operational_mentor', 4)), [])
})

test('what fewer than the smallest group wrote is not shown', () => {
  const written = (count: number) =>
    Array.from({ length: count }, (_, i): Stored => ({ question: 'word', item: '', value: `texte ${i}`, part: null }))
  assert.deepEqual(wordsOf(surveyOf(words), written(4))[0]?.texts, [])
  assert.equal(wordsOf(surveyOf(words), written(5))[0]?.texts.length, 5)
})
