import { z } from 'zod'
import { asTyped } from '../../kernel/as-typed.ts'
import {
  cellName,
  chosenIn,
  type FormDefinition,
  fieldName,
  isRepeated,
  type Posted,
  partsOf,
  type Question,
  questionsOf,
  type RepeatedQuestion,
  ROW,
  rowAdded,
  rowName,
  rowRemoved,
  type Sent,
  type Values,
} from './rules.ts'

/** A body as the platform reads it: every value of every name, texts and files. */
export type Body = Record<string, string | File | (string | File)[]>

/** What the pressed button asks: a row more or less, the questions an answer leads to, or nothing but saving. */
export type Act = { act: 'add'; code: string } | { act: 'remove'; code: string; row: string } | { act: 'update' }

const envelope = z.object({
  base: z.coerce.number().int().nonnegative().catch(0),
  page: z.string().max(40).catch(''),
})

/**
 * A page of a form as sent, as `merge` takes it: the fields it carried, as typed. Names the form does not have are left out. The
 * row that the pressed button adds or removes is among the fields.
 * @param values the stored answers, to know which rows are there
 */
export function readFormPage(
  definition: FormDefinition,
  values: Values,
  body: Body,
): Posted & { act: Act | undefined; onward: string } {
  const given = envelope.parse(body)
  const typed = questionsOf(definition).flatMap(it =>
    isRepeated(it) ? rowsIn(it, values, body) : fieldIn(it, '', body),
  )
  const act = actIn(definition, textsIn(body, 'act').at(-1) ?? '')
  const moved = rowsMoved(definition, { ...values, ...valuesIn(typed) }, given.page, act)
  const fields = [...typed.filter(({ name }) => !(name in moved)), ...movedFields(moved, typed, body)]
  return { ...given, seen: textsIn(body, 'seen'), fields, act, onward: textsIn(body, 'onward').at(-1) ?? '' }
}

const valuesIn = (fields: readonly Sent[]) => Object.fromEntries(fields.map(({ name, value }) => [name, value]))

/** What a button changes was shown as the page drew it: it is new, and never in conflict with the rest of its page. */
const movedFields = (moved: Record<string, string>, typed: readonly Sent[], body: Body): Sent[] =>
  Object.entries(moved).map(([name, value]) => ({
    name,
    value,
    was: typed.find(it => it.name === name)?.was ?? textsIn(body, `was.${name}`).at(-1),
  }))

function rowsMoved(definition: FormDefinition, values: Values, page: string, act: Act | undefined) {
  if (!act || act.act === 'update') return {}
  const question = questionsOf(definition).find(it => it.code === act.code)
  if (!question || !isRepeated(question)) return {}
  return act.act === 'add' ? rowAdded(question, values, page) : rowRemoved(question, values, act.row)
}

function actIn(definition: FormDefinition, said: string): Act | undefined {
  const [act, code = '', row = ''] = said.split(' ')
  if (act === 'update') return { act }
  if (!questionsOf(definition).some(it => it.code === code && isRepeated(it))) return undefined
  if (act === 'remove' && ROW.test(row)) return { act, code, row }
  return act === 'add' ? { act, code } : undefined
}

/** A page can send every row it showed; new names are kept up to so many rows in all, so that no answer grows without end. */
const MOST_ROWS = 300

function rowsIn(question: RepeatedQuestion, values: Values, body: Body): Sent[] {
  const prefix = `${fieldName(question.code)}.`
  const named = (it: object) =>
    Object.keys(it).flatMap(name => (name.startsWith(prefix) ? (name.slice(prefix.length).split('.')[0] ?? []) : []))
  const known = new Set(named(values))
  const there = [...new Set(named(body))].filter(row => ROW.test(row))
  const added = new Set(there.filter(row => !known.has(row)).slice(0, Math.max(0, MOST_ROWS - known.size)))
  const rows = there.filter(row => known.has(row) || added.has(row))
  return rows.flatMap(row => [
    ...sent(rowName(question.code, row), body, last),
    ...partsOf(question).flatMap(part => fieldIn(part, cellName(question.code, row, ''), body)),
  ])
}

/** Files are kept by whoever receives them, under their own addresses: a page never says which one is attached. */
function fieldIn(question: Question, prefix: string, body: Body): Sent[] {
  if (question.kind === 'file') return []
  const name = prefix ? `${prefix}${question.code}` : fieldName(question.code)
  if (question.kind === 'ranked') return sent(name, ranked(name, question.max, body), all)
  return sent(name, body, question.kind === 'several' ? all : last)
}

/** The lists of a ranked answer, first rank first, are one answer. */
function ranked(name: string, max: number, body: Body): Body {
  const ranks = Array.from({ length: Math.min(max, 100) }, (_, i) => textsIn(body, `${name}.${i + 1}`).at(-1) ?? '')
  return name in body ? { ...body, [name]: [...textsIn(body, name), ...ranks] } : body
}

function sent(name: string, body: Body, join: (values: string[]) => string): Sent[] {
  return name in body ? [{ name, value: join(textsIn(body, name)), was: textsIn(body, `was.${name}`).at(-1) }] : []
}

/** Boxes are preceded by an empty value, so that unticking all of them is told from not being asked. */
const last = (values: string[]): string => values.at(-1) ?? ''
const all = (values: string[]): string => values.flatMap(chosenIn).join(' ')

const textsIn = (body: Body, name: string): string[] =>
  [body[name] ?? []].flat().flatMap(value => (typeof value === 'string' ? [asTyped(value)] : []))

const words = z.string().catch('').transform(asTyped)

/** Why a version is published, as typed, and the digest of the draft that was read. */
export const publicationForm = (body: Record<string, unknown>): { reason: string; read: string } => ({
  reason: words.parse(body['reason']),
  read: words.parse(body['read']),
})

/** Which published form is taken over. */
export const cloneChoice = (body: Record<string, unknown>): number =>
  z.coerce.number().int().positive().catch(0).parse(body['version'])
