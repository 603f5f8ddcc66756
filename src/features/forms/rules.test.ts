import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { readDefinition, readFormPage, shippedForm } from './index.ts'
import {
  askedFields,
  askedSections,
  canCarry,
  cellsOf,
  columnsOf,
  differences,
  type FormDefinition,
  problemsOf,
  readAmount,
  rowAdded,
  rowRemoved,
  rowsOf,
  type Section,
  type TableQuestion,
  valuesOf,
} from './rules.ts'

const harbour = readDefinition(shippedForm('harbour-host'))
const crew = harbour.sections[2]?.questions[0] as TableQuestion
const codes = (definition: FormDefinition, values = {}) => askedFields(definition, values).map(it => it.name)
const faults = (values: Record<string, string>, name: string) =>
  problemsOf(harbour, values)
    .filter(it => it.name === name)
    .map(({ field: _, section: __, name: ___, ...fault }) => fault)

/** The same form with one section changed. */
const changed = (code: string, change: (section: Section) => Section): FormDefinition => ({
  ...harbour,
  sections: harbour.sections.map(it => (it.code === code ? change(it) : it)),
})

suite('what is asked', () => {
  test('a question with a condition is asked once its answer is given, and no longer when it changes', () => {
    assert.equal(codes(harbour).includes('q.uses'), false)
    assert.equal(codes(harbour, { 'q.kind': 'mixed' }).includes('q.uses'), true)
    assert.equal(codes(harbour, { 'q.kind': 'ferry' }).includes('q.uses'), false)
  })

  test('a section goes with its condition', () => {
    const sections = (kind: string) => askedSections(harbour, { 'q.kind': kind }).map(it => it.code)
    assert.deepEqual(sections('ferry'), ['harbour', 'work', 'people'])
    assert.deepEqual(sections('mixed'), ['harbour', 'work', 'people', 'safety'])
  })

  test('an answer that is no longer asked decides nothing', () => {
    const form = changed('safety', section => ({
      ...section,
      asked: { question: 'uses', is: ['freight'] },
    }))
    const values = { 'q.kind': 'fishing', 'q.uses': 'freight leisure' }
    assert.equal(codes(form, values).includes('q.insured'), false)
    assert.equal(codes(form, { ...values, 'q.kind': 'mixed' }).includes('q.insured'), true)
  })

  test('inside a row a condition sees the row’s own answers', () => {
    const project = readDefinition(shippedForm('eig-4-project'))
    const values = { 'q.uses_data': 'yes', 'q.data_sets.r1.access': 'yes', 'q.data_sets.r2.access': 'no' }
    const steps = codes(project, values).filter(it => it.endsWith('.steps'))
    assert.deepEqual(steps, ['q.data_sets.r2.steps'])
  })
})

suite('rows', () => {
  test('as many rows are there as must be filled in', () => {
    assert.deepEqual(rowsOf(crew, {}), ['r1'])
    assert.deepEqual(rowsOf({ ...crew, min: 3 }, { 'q.crew.r2.name': 'Ada' }), ['r1', 'r2', 'r3'])
  })

  test('a row is added at the end, named after its page, and the others stay', () => {
    assert.deepEqual(rowAdded(crew, {}, 'K7-d2'), { 'q.crew.r1': '1', 'q.crew.r2xk7d2': '1' })
    assert.deepEqual(rowAdded({ ...crew, max: 1 }, {}), {})
  })

  test('a removed row takes what was typed in it along, and its name is never given again', () => {
    const values = { 'q.crew.r1': '1', 'q.crew.r2': '1', 'q.crew.r2.name': 'Ada' }
    const removed = { ...values, ...rowRemoved(crew, values, 'r2') }
    assert.deepEqual(removed, { 'q.crew.r1': '1', 'q.crew.r2': '0', 'q.crew.r2.name': '' })
    assert.deepEqual(Object.keys(rowAdded(crew, removed)), ['q.crew.r1', 'q.crew.r3'])
  })

  test('what holds nothing is no row, and a name that is not one is ignored', () => {
    const values = { 'q.crew.r5.name': ' ', 'q.crew.evil.name': 'x', 'q.crew.r0.name': 'x' }
    assert.deepEqual(rowsOf({ ...crew, min: 0 }, values), [])
  })
})

suite('problems', () => {
  test('an empty form asks for what is required, in its order', () => {
    assert.deepEqual(
      problemsOf(harbour, {}).map(it => it.name),
      [
        ...['q.name', 'q.address', 'q.kind', 'q.surveys', 'q.about', 'q.first_day', 'q.grant'],
        ...['q.crew.r1.name', 'q.crew.r1.email', 'q.crew.r1.days', 'q.insured'],
      ],
    )
  })

  test('each limit is said with what it is', () => {
    assert.deepEqual(faults({ 'q.name': 'x'.repeat(82) }, 'q.name'), [{ code: 'too_long', max: 80, over: 2 }])
    assert.deepEqual(faults({ 'q.about': 'Short.' }, 'q.about'), [{ code: 'too_short', min: 40 }])
    assert.deepEqual(faults({ 'q.grant': '20 000,01' }, 'q.grant'), [{ code: 'too_large', max: '20000' }])
    assert.deepEqual(faults({ 'q.grant': '12,5000' }, 'q.grant'), [{ code: 'not_an_amount' }])
    assert.deepEqual(faults({ 'q.first_day': '31/02/2027' }, 'q.first_day'), [{ code: 'not_a_day' }])
    assert.deepEqual(faults({ 'q.first_day': '2027-02-28' }, 'q.first_day'), [
      { code: 'too_early', from: '2027-03-01' },
    ])
    assert.deepEqual(faults({ 'q.surveys': 'depth depth' }, 'q.surveys'), [{ code: 'chosen_twice' }])
    assert.deepEqual(faults({ 'q.kind': 'airport' }, 'q.kind'), [{ code: 'not_an_option' }])
    assert.deepEqual(faults({ 'q.insured': 'no' }, 'q.insured'), [{ code: 'not_agreed' }])
    assert.deepEqual(faults({ 'q.boats': '-1' }, 'q.boats'), [{ code: 'too_small', min: '0' }])
  })
})

suite('answers as data', () => {
  const values = {
    'q.kind': 'mixed',
    'q.uses': 'fishing ferry',
    'q.surveys': 'birds depth',
    'q.first_day': '01/04/2027',
    'q.grant': '12 500,5',
    'q.insured': 'yes',
    'q.crew.r1.name': 'Ada',
    'q.crew.r1.days': '12',
    'q.crew.r2.name': 'Bo',
  }

  test('amounts are exact, days are days, choices keep their order, rows are rows', () => {
    const typed = valuesOf(harbour, values)
    assert.deepEqual(
      [typed['grant'], typed['first_day'], typed['surveys']],
      ['12500.50', '2027-04-01', ['birds', 'depth']],
    )
    assert.deepEqual(typed['crew'], [
      { name: 'Ada', email: null, phone: null, days: 12 },
      { name: 'Bo', email: null, phone: null, days: null },
    ])
  })

  test('every question is a column that says how it is filtered', () => {
    const columns = columnsOf(harbour)
    assert.deepEqual(
      columns.filter(it => it.parent).map(it => [it.code, it.filter]),
      [
        ['crew.name', 'text'],
        ['crew.email', 'text'],
        ['crew.phone', 'text'],
        ['crew.days', 'number'],
      ],
    )
    const names = columns.find(it => it.code === 'crew.name')
    assert.deepEqual(names && cellsOf(valuesOf(harbour, values), names), ['Ada', 'Bo'])
  })
})

suite('from one version to another', () => {
  test('the same form has no difference, whatever the order of its keys', () => {
    const turned = harbour.sections.map(it => Object.fromEntries(Object.entries(it).toReversed()) as Section)
    assert.deepEqual(differences(harbour, { ...harbour, sections: turned }), [])
  })

  test('a question added, one removed, one changed, one moved: four lines', () => {
    const after = changed('work', section => {
      const [surveys, about, day, boats, grant, chart] = section.questions
      assert.ok(surveys && about && day && boats && grant && chart && about.kind === 'text')
      const tides = {
        code: 'tides',
        kind: 'line' as const,
        label: { fr: 'Tides', en: 'Tides' },
        required: true,
        max: 80,
      }
      return { ...section, questions: [surveys, { ...about, max: 900 }, tides, boats, grant, day] }
    })
    assert.deepEqual(
      differences(harbour, after).map(it => [it.code, it.change, it.parts]),
      [
        ['about', 'changed', [{ part: 'max', before: 1500, after: 900 }]],
        ['tides', 'added', []],
        ['first_day', 'moved', []],
        ['chart', 'removed', []],
      ],
    )
  })

  const without = (code: string) =>
    changed('work', section => ({ ...section, questions: section.questions.filter(it => it.code !== code) }))

  test('a draft moves when all that is written keeps its place', () => {
    assert.equal(canCarry(harbour, without('boats'), { 'q.grant': '600' }).safe, true)
  })

  test('a draft stays when an answer would lose its question, and says which', () => {
    const { safe, lost } = canCarry(harbour, without('boats'), { 'q.boats': '3' })
    assert.deepEqual([safe, lost.map(it => [it.name, it.code])], [false, [['q.boats', 'question_gone']]])
  })

  test('a draft stays when the answer it chose is not offered any more', () => {
    const after = changed('harbour', section => ({
      ...section,
      questions: section.questions.map(it =>
        it.kind === 'single' ? { ...it, options: it.options.filter(({ code }) => code !== 'ferry') } : it,
      ),
    }))
    assert.deepEqual(
      canCarry(harbour, after, { 'q.kind': 'ferry' }).lost.map(it => it.code),
      ['option_gone'],
    )
    assert.equal(canCarry(harbour, after, { 'q.kind': 'fishing' }).safe, true)
  })
})

suite('a definition', () => {
  const asking = (asked: string) => `title: T
sections:
  - code: one
    title: One
    questions:
      - { code: a, kind: single, label: A, required: true, options: [{ code: x, label: X }, { code: y, label: Y }]${asked} }
      - { code: b, kind: line, label: B, required: true }
`

  test('a condition that looks forward, or at nothing, is refused with its place', () => {
    assert.throws(() => readDefinition(asking(', asked: { question: b, is: [x] }')), /not_asked_before b/)
  })

  test('a mistyped key is refused', () => {
    assert.throws(() => readDefinition(asking(', requierd: true')), /requierd/)
  })

  test('the forms that come with the program are well formed, in both languages or in one', () => {
    for (const name of ['eig-3-project', 'eig-4-project', 'eig-5-project', 'harbour-host'])
      assert.ok(questionCount(readDefinition(shippedForm(name))) > 10)
  })

  const questionCount = ({ sections }: FormDefinition) => sections.flatMap(it => it.questions).length
})

test('an amount whose groups and cents have the same sign is not guessed', () => {
  assert.equal(readAmount('1.234,50'), '1234.50')
  assert.equal(readAmount('1,234.50'), '1234.50')
  assert.equal(readAmount('1.234.50'), undefined)
  assert.equal(readAmount('1,234,5'), undefined)
})

test('a page that makes up rows is not followed for ever, and those that are known are always read', () => {
  const made = (from: number) =>
    Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`q.crew.r${from + i}.name`, 'Ada']))
  const first = readFormPage(harbour, {}, made(1)).fields
  assert.equal(first.length, 300)
  const kept = Object.fromEntries(first.map(({ name, value }) => [name, value]))
  assert.equal(readFormPage(harbour, kept, made(1000)).fields.length, 0)
  assert.equal(readFormPage(harbour, kept, { ...made(1000), 'q.crew.r7.name': 'Grace' }).fields.length, 1)
})
