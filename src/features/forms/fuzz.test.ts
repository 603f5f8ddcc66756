import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formTo } from '../../../test/support/page.ts'
import { testView } from '../../../test/support/view.ts'
import { pick as pickOne, seeded } from '../../engine/testing/index.ts'
import { form } from '../../platform/html/index.ts'
import { formSchema } from './forms/definition.ts'
import { digestOf, formFields, formRead, readFormPage, sayProblem } from './index.ts'
import {
  type Answers,
  type AskedField,
  askedFields,
  type Condition,
  canCarry,
  cellName,
  cellsOf,
  columnsOf,
  differences,
  type FormDefinition,
  fieldName,
  isRepeated,
  merge,
  noAnswers,
  partsOf,
  problemsOf,
  type Question,
  questionsOf,
  rowName,
  type SimpleQuestion,
  valuesOf,
} from './rules.ts'

/** Random schemas and answers, the same at every run: a failure names its seed. */
const SEEDS = 300

function randomFrom(seed: number) {
  const next = seeded(seed)
  const upTo = (n: number) => Math.floor(next() * n)
  const pick = <T>(list: readonly T[]): T => pickOne(next, list)
  return { upTo, pick, maybe: (share = 0.5) => next() < share }
}

type Random = ReturnType<typeof randomFrom>

const say = (en: string) => ({ fr: `${en}, en français`, en })
const KINDS = [
  'line',
  'text',
  'single',
  'several',
  'ranked',
  'integer',
  'money',
  'date',
  'email',
  'phone',
  'address',
  'file',
  'declaration',
] as const

function simple(random: Random, code: string, known: readonly SimpleQuestion[]): SimpleQuestion {
  const { maybe, upTo, pick } = random
  const asked = known.length > 0 && maybe(0.4) ? { asked: condition(random, known, 2) } : {}
  const shared = {
    code,
    label: say(`Question ${code}`),
    required: maybe(0.6),
    ...asked,
    ...(maybe(0.3) && { hint: say('A hint') }),
    ...(maybe(0.2) && { example: say('An “example” & more') }),
  }
  const options = Array.from({ length: 2 + upTo(11) }, (_, i) => ({ code: `o${i}`, label: say(`Option ${i}`) }))
  const kind = pick(KINDS)
  if (kind === 'line' || kind === 'address') return { ...shared, kind, max: 1 + upTo(60) }
  if (kind === 'text') return { ...shared, kind, max: 10 + upTo(500), ...(maybe(0.3) && { min: 1 + upTo(10) }) }
  if (kind === 'single') return { ...shared, kind, options }
  if (kind === 'several') return { ...shared, kind, options, min: 1 + upTo(2), max: 2 + upTo(options.length - 1) }
  if (kind === 'ranked') return { ...shared, kind, options, max: 1 + upTo(3) }
  if (kind === 'integer') return { ...shared, kind, min: -5, max: upTo(1000) }
  if (kind === 'money') return { ...shared, kind, currency: 'EUR', min: '10', max: '2000.50' }
  if (kind === 'date') return { ...shared, kind, from: '2026-01-31', to: '2028-02-29' }
  if (kind === 'file') return { ...shared, kind, types: ['pdf'], maxBytes: 1000 }
  if (kind === 'declaration') return { ...shared, kind, testedAt: 'start' }
  return { ...shared, kind }
}

function condition(random: Random, known: readonly SimpleQuestion[], depth: number): Condition {
  const { maybe, pick, upTo } = random
  const inner = () => condition(random, known, depth - 1)
  if (depth > 0 && maybe(0.4)) {
    if (maybe(0.3)) return { not: inner() }
    return maybe() ? { all: [inner(), inner()] } : { any: [inner(), inner()] }
  }
  return { question: pick(known).code, is: maybe() ? ['yes', `o${upTo(3)}`] : [`o${upTo(3)}`] }
}

function randomForm(random: Random): FormDefinition {
  const known: SimpleQuestion[] = []
  const sections = Array.from({ length: 1 + random.upTo(4) }, (_, s) => {
    const asked = known.length > 0 && random.maybe(0.3) ? { asked: condition(random, known, 1) } : {}
    const questions = Array.from({ length: 1 + random.upTo(5) }, (_, q) => question(random, `s${s}q${q}`, known))
    return { code: `s${s}`, title: say(`Section ${s}`), ...asked, questions }
  })
  return { title: say('A form'), sections }
}

function question(random: Random, code: string, known: SimpleQuestion[]): Question {
  if (random.maybe(0.75)) {
    const made = simple(random, code, known)
    known.push(made)
    return made
  }
  const parts: SimpleQuestion[] = []
  for (let i = 0; i <= random.upTo(4); i += 1) parts.push(simple(random, `p${i}`, [...known, ...parts]))
  const min = random.upTo(3)
  const shared = {
    code,
    label: say(`Rows ${code}`),
    item: say('row'),
    required: random.maybe(),
    min,
    max: min + 1 + random.upTo(3),
  }
  return random.maybe() ? { ...shared, kind: 'block', questions: parts } : { ...shared, kind: 'table', columns: parts }
}

const NOISE = [
  '',
  ' ',
  'x',
  '<script>alert("x")</script>',
  'é'.repeat(700),
  '𝄞'.repeat(90),
  'o1 o1 o1',
  '-0',
  '1e9',
  '99999999999999999999',
  '31/02/2027',
  '\u202e',
  '__proto__',
  '"\'&',
  '0',
  'yes',
  'a@b',
  '12,345,6',
  'line\nline',
]

function noise(random: Random, definition: FormDefinition): Record<string, string> {
  const values: Record<string, string> = {}
  const put = (name: string, it: Question) => {
    if (random.maybe(0.7)) values[name] = random.maybe(0.5) ? random.pick(NOISE) : right(random, it as SimpleQuestion)
  }
  for (const it of questionsOf(definition)) {
    if (!isRepeated(it)) put(fieldName(it.code), it)
    else
      for (let row = 0; row < random.upTo(7); row += 1) {
        if (random.maybe()) values[rowName(it.code, `r${row}`)] = random.pick(['0', '1', 'x'])
        for (const part of partsOf(it)) put(cellName(it.code, `r${row}`, part.code), part)
      }
  }
  return { ...values, 'q.': 'x', 'q.s0q0.r1.none': 'x', constructor: 'x', 'q.__proto__.r1.p0': 'x' }
}

/** An answer that has nothing wrong. */
function right(random: Random, it: SimpleQuestion): string {
  const { upTo } = random
  if (it.kind === 'line' || it.kind === 'address') return 'y'.repeat(1 + upTo(it.max))
  if (it.kind === 'text') return 'y'.repeat(Math.max(it.min ?? 1, 1 + upTo(it.max)))
  if (it.kind === 'single') return random.pick(it.options).code
  if (it.kind === 'several' || it.kind === 'ranked')
    return it.options
      .slice(0, Math.max(it.min ?? 1, 1))
      .map(({ code }) => code)
      .join(' ')
  if (it.kind === 'integer') return String(upTo((it.max ?? 0) + 1))
  if (it.kind === 'money') return random.pick(['10', '1 999,99', '2,000.50', '0500'])
  if (it.kind === 'date') return random.pick(['2026-01-31', '29/02/2028', '2027-07-14'])
  if (it.kind === 'declaration') return 'yes'
  return { email: 'ada@example.org', phone: '+33 6 12 34 56 78', file: '42' }[it.kind]
}

/** Answers everything that is asked, until nothing more is: an answer may lead to other questions. */
function complete(random: Random, definition: FormDefinition): Record<string, string> {
  const values: Record<string, string> = {}
  for (;;) {
    const open = askedFields(definition, values).filter(it => values[it.name] === undefined)
    if (open.length === 0) return values
    for (const it of open) answerOne(random, values, it)
  }
}

function answerOne(random: Random, values: Record<string, string>, { name, question }: AskedField): void {
  if (!isRepeated(question)) values[name] = right(random, question)
  else {
    values[name] = ''
    for (let row = 1; row <= Math.max(1, question.min); row += 1) values[rowName(question.code, `r${row}`)] = '1'
  }
}

const mark = (value: string) => `#${value.length}`

function bodyOf(page: string): Record<string, string[]> {
  const body: Record<string, string[]> = {}
  for (const [name, value] of formTo(page, '/form')) body[name] = [...(body[name] ?? []), String(value)]
  return body
}

test('whatever is asked and whatever is typed, the engine never throws and each problem names what is asked', () => {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const random = randomFrom(seed)
    const definition = randomForm(random)
    assert.deepEqual(formSchema.safeParse(JSON.parse(JSON.stringify(definition))).error, undefined, `seed ${seed}`)
    const values = noise(random, definition)
    const asked = askedFields(definition, values)
    const names = new Set(asked.map(it => it.name))
    assert.equal(names.size, asked.length, `seed ${seed}: a field is asked once`)
    const problems = problemsOf(definition, values)
    for (const problem of problems) {
      assert.ok(names.has(problem.name), `seed ${seed}: ${problem.name}`)
      for (const lang of ['fr', 'en'] as const) assert.doesNotMatch(sayProblem(lang, problem), /undefined|NaN|object/)
    }
    const typed = valuesOf(definition, values)
    for (const column of columnsOf(definition)) cellsOf(typed, column)
    const other = randomForm(random)
    assert.equal(differences(definition, definition).length, 0)
    assert.equal(canCarry(definition, definition, values).safe, true, `seed ${seed}`)
    canCarry(definition, other, values)
  }
})

test('complete answers have no problem', () => {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const random = randomFrom(seed)
    const definition = randomForm(random)
    const problems = problemsOf(definition, complete(random, definition))
    assert.deepEqual(
      problems.map(({ name, code }) => `${name} ${code}`),
      [],
      `seed ${seed}`,
    )
  }
})

test('a page draws any answers, and sending it as drawn changes nothing that is asked', () => {
  const view = testView('fr')
  for (let seed = 1; seed <= SEEDS / 3; seed += 1) {
    const random = randomFrom(seed)
    const definition = randomForm(random)
    const values = { ...complete(random, definition) }
    const answers: Answers = { ...noAnswers, values }
    const fields = formFields(view, { definition, answers, problems: problemsOf(definition, values), mark })
    const page = String(form(view, { action: '/form', submit: 'Send', body: fields }))
    assert.doesNotMatch(page, /<script|undefined/)
    const posted = readFormPage(definition, values, bodyOf(page))
    const { answers: after, conflicts } = merge(answers, posted, 1, mark)
    const [before, now] = [values, after.values].map(it => valuesOf(definition, it))
    assert.deepEqual([now, conflicts], [before, []], `seed ${seed}`)
    assert.doesNotMatch(String(formRead(view, { definition, values })), /undefined/)
  }
})

test('noise that is drawn and sent back stays as it was typed', () => {
  const view = testView('en')
  for (let seed = 1; seed <= SEEDS / 3; seed += 1) {
    const random = randomFrom(seed)
    const definition = randomForm(random)
    const values = noise(random, definition)
    const free = askedFields(definition, values).filter(it =>
      ['line', 'text', 'email', 'address', 'integer', 'money'].includes(it.question.kind),
    )
    const fields = formFields(view, { definition, answers: { values, aside: {} }, problems: [] })
    const page = String(form(view, { action: '/form', submit: 'Send', body: fields }))
    const sent = new Map(readFormPage(definition, values, bodyOf(page)).fields.map(it => [it.name, it.value]))
    for (const { name } of free) assert.equal(sent.get(name), values[name] ?? '', `seed ${seed}: ${name}`)
  }
})

test('a form kept as JSON is the same form', () => {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const definition = randomForm(randomFrom(seed))
    const kept = formSchema.parse(JSON.parse(JSON.stringify(definition)))
    assert.equal(digestOf(kept), digestOf(definition), `seed ${seed}`)
  }
})
