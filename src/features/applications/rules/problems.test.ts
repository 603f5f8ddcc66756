import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersOf, draftOf, editionTwo, filled } from '../../../../test/support/candidate.ts'
import { answerName, contributionName, declarationName, WISHES } from './answers.ts'
import { missing } from './problems.ts'
import { stepsOf } from './steps.ts'
import { tasksOf } from './tasks.ts'

const edition = editionTwo()
const ids = edition.challenges.map(({ id }) => id)
const withValues = (values: Record<string, string>) =>
  draftOf(edition, { answers: answersOf({ ...filled(edition), ...values }) })
const problemsWith = (values: Record<string, string>) =>
  missing(edition, withValues(values)).map(({ code, name }) => [code, name])

test('a complete application misses nothing', () => {
  assert.deepEqual(missing(edition, draftOf(edition)), [])
})

test('an empty one misses every required answer of the edition, in the order of the form', () => {
  const problems = missing(edition, draftOf(edition, { answers: answersOf({}) }))
  const steps = stepsOf(edition)
  const order = problems.map(({ step }) => steps.indexOf(step))
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  )
  const required = edition.answers.filter(it => it.required && !it.perWish).length
  assert.equal(problems.length, edition.eligibility.length + required + 1 + 2)
})

const table: [what: string, values: Record<string, string>, expected: [string, string][]][] = [
  ['spaces alone', { [answerName('city')]: '  \n ' }, [['empty', 'a.city']]],
  ['a text of one character too many', { [answerName('skills')]: 'é'.repeat(1501) }, [['too_long', 'a.skills']]],
  ['a text of exactly the limit', { [answerName('skills')]: 'é'.repeat(1500) }, []],
  ['a text of the limit in signs that count double for machines', { [answerName('skills')]: '😀'.repeat(1500) }, []],
  ['letters for a telephone number', { [answerName('phone')]: 'appelez-moi' }, [['not_a_phone', 'a.phone']]],
  [
    'a number with a comma',
    { [answerName('years_of_experience')]: '7,5' },
    [['not_a_number', 'a.years_of_experience']],
  ],
  [
    'more years than the edition allows',
    { [answerName('years_of_experience')]: '61' },
    [['not_a_number', 'a.years_of_experience']],
  ],
  ['the most years allowed', { [answerName('years_of_experience')]: '60' }, []],
  ['a trade that does not exist', { [answerName('profile')]: 'astronaut' }, [['not_a_profile', 'a.profile']]],
  ['a link without its scheme', { [answerName('links')]: 'exemple.org' }, [['not_a_link', 'a.links']]],
  [
    'an endless link',
    { [answerName('links')]: `https://exemple.org/${'x'.repeat(2000)}` },
    [['not_a_link', 'a.links']],
  ],
  ['a link that runs script', { [answerName('links')]: 'javascript://x.y/%0aalert(1)' }, [['not_a_link', 'a.links']]],
  ['five links', { [answerName('links')]: 'https://a.fr\n'.repeat(5) }, []],
  ['six links', { [answerName('links')]: 'https://a.fr\n'.repeat(6) }, [['too_many_links', 'a.links']]],
  ['no wish', { [WISHES]: '' }, [['too_few_wishes', WISHES]]],
  [
    'a wish without its contribution',
    { [contributionName(ids[0] ?? '', 'contribution')]: '' },
    [['empty', `w.${ids[0]}.contribution`]],
  ],
  ['a box that is not ticked', { 'd.accuracy': '' }, [['not_agreed', 'd.accuracy']]],
]

for (const [what, values, expected] of table)
  test(`the form finds ${expected.length === 0 ? 'nothing' : expected.map(([code]) => code)} in ${what}`, () => {
    assert.deepEqual(problemsWith(values), expected)
  })

for (const [count, expected] of [
  [1, []],
  [3, []],
  [4, ['too_many_wishes']],
] as const)
  test(`${count} wishes are ${expected.length ? 'too many' : 'accepted'} in edition 2`, () => {
    const problems = missing(edition, withValues(filled(edition, ids.slice(0, count))))
    assert.deepEqual(
      problems.map(({ code }) => code),
      expected,
    )
  })

test('a third wish is refused where the edition allows two', () => {
  const two = { ...edition, wishes: { ...edition.wishes, max: 2 } }
  const problems = missing(two, withValues(filled(edition, ids.slice(0, 3))))
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['too_many_wishes'],
  )
})

test('a challenge withdrawn meanwhile must be chosen again', () => {
  const problems = missing(edition, draftOf(edition, { challenges: ids.slice(1) }))
  const challenges = ids.slice(0, 1)
  assert.deepEqual(problems, [{ code: 'wish_withdrawn', challenges, name: 'wishes', step: 'wishes' }])
})

test('a document is missing only where the edition requires it', () => {
  const [cv] = edition.documents
  assert.ok(cv)
  const asked = { ...edition, documents: [{ ...cv, required: true }] }
  assert.deepEqual(missing(asked, draftOf(edition)), [{ code: 'file_missing', name: 'f.cv', step: 'files' }])
  assert.deepEqual(missing(asked, { ...draftOf(edition), files: [{ kind: 'cv' }] }), [])
})

test('nothing opens before eligibility is declared', () => {
  const { R1: _, ...rest } = { R1: '' }
  const values = { ...filled(edition), ...rest, [declarationName('R1')]: '' }
  const states = tasksOf(edition, withValues(values)).map(({ state }) => state)
  assert.deepEqual(new Set(states.slice(1)), new Set(['locked']))
  assert.equal(states[0], 'started')
})

test('a complete form says done everywhere, and optional where nothing was asked for', () => {
  const states = Object.fromEntries(tasksOf(edition, draftOf(edition)).map(({ step, state }) => [step, state]))
  const { teammate, files, ...others } = states
  assert.deepEqual([teammate, files], ['optional', 'optional'])
  assert.deepEqual(new Set(Object.values(others)), new Set(['done']))
})
