import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { check, parse } from './check.ts'
import { questionBank, readBank } from './question-bank.ts'
import { type EditionData, wordingOf } from './rules.ts'

const source = readFileSync('editions/questions.yaml', 'utf8')
const data = (() => {
  const parsed = parse(readFileSync('editions/eig-2.yaml', 'utf8'))
  assert.ok('data' in parsed && parsed.data.kind === 'edition')
  return parsed.data as EditionData
})()

const frenchIn = (value: unknown): string[] =>
  !value || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([key, it]) => (key === 'fr' && typeof it === 'string' ? [it] : frenchIn(it)))

test('the bank is written with French typography', () => {
  for (const text of frenchIn(questionBank())) assert.doesNotMatch(text, /'| [;:!?»]|« |\d \d{3}\b|·/u)
})

test('every question of the bank is one that an edition asks', () => {
  const asked = (data.surveys?.questionnaires ?? []).flatMap(it => it.sections.flatMap(({ questions }) => questions))
  assert.deepEqual(
    questionBank()
      .questions.map(it => it.code)
      .filter(code => !asked.includes(code)),
    [],
  )
})

test('an edition asks a question in the last words that began before it, and none before the first', () => {
  const from = (edition: number) => wordingOf(questionBank(), 'satisfaction', edition)?.from
  assert.deepEqual([1, 3, 4, 9].map(from), [1, 1, 4, 4])
  assert.equal(wordingOf(questionBank(), 'next-post', 1), undefined)
  assert.equal(wordingOf(questionBank(), 'nothing', 9), undefined)
})

test('a bank with a code given twice, a scale that does not exist or a silent new wording is refused', () => {
  const scale = '  - { code: one, low: { fr: bas, en: low }, high: { fr: haut, en: high } }'
  const question = (more: string) => `  - { code: q, kind: scale, versions: [${more}] }`
  const bank = (...lines: string[]) => ['scales:', scale, 'questions:', ...lines].join('\n')
  const first = '{ from: 1, text: { fr: a, en: b }, scale: one }'
  const later = (more: string) => `{ from: 2, text: { fr: c, en: d }, scale: one${more} }`
  assert.equal(readBank(bank(question(first))).questions.length, 1)
  readBank(bank(question(`${first}, ${later(', changed: { fr: x, en: y }')}`)))
  assert.throws(() => readBank(bank(question(first), question(first))), /given once/)
  assert.throws(() => readBank(bank(question('{ from: 1, text: { fr: a, en: b }, scale: two }'))), /exists/)
  assert.throws(() => readBank(bank(question(`${first}, ${later('')}`))), /what changed/)
  assert.throws(() => readBank(source.replace('kind: scale', 'kind: guess')))
})

test('the check of an edition refuses an unknown question, one asked twice, and a closing before the opening', () => {
  const changed = (change: (it: NonNullable<EditionData['surveys']>['questionnaires'][number]) => object) => {
    const questionnaires = (data.surveys?.questionnaires ?? []).map((it, i) =>
      i === 0 ? { ...it, ...change(it) } : it,
    )
    return check({ ...data, surveys: { smallestGroup: 5, questionnaires } }).findings.filter(
      it => it.path[0] === 'surveys',
    )
  }
  const section = (...questions: string[]) => ({ sections: [{ title: { fr: 'a', en: 'b' }, questions }] })
  const at = ['surveys', 'questionnaires', 0]
  assert.deepEqual(
    changed(() => ({})),
    [],
  )
  assert.deepEqual(
    changed(() => section('unheard-of')),
    [{ path: [...at, 'sections', 0, 'questions', 0], code: 'unknown_reference', value: 'unheard-of' }],
  )
  assert.deepEqual(
    changed(() => section('satisfaction', 'satisfaction')).map(it => it.code),
    ['duplicate'],
  )
  assert.deepEqual(
    changed(() => ({ closes: { from: 'start', days: 1 } })).map(it => it.code),
    ['not_after'],
  )
})
