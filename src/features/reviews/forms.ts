import { z } from 'zod'
import { asTyped } from '../../kernel/as-typed.ts'
import type { EditionData } from '../edition/rules.ts'
import {
  type Advice,
  type FilterName,
  KINDS,
  type Kind,
  type Listing,
  marksOnScale,
  noFilters,
  type Outcome,
  readingsIn,
  SORTS,
  type Sort,
  type SortKey,
  type Writing,
} from './rules.ts'

type Lang = 'fr' | 'en'
type Query = Record<string, string>

/** A body as the platform reads it: every value of every name. */
export type Body = Record<string, string | File | (string | File)[]>

/** How the address names each filter, in the language of the page; both are understood everywhere. */
const names: Record<Lang, Record<FilterName, string>> = {
  fr: {
    state: 'etat',
    challenge: 'defi',
    profile: 'metier',
    eligibility: 'eligibilite',
    completeness: 'completude',
    preselection: 'preselection',
    readings: 'lectures',
    q: 'q',
  },
  en: {
    state: 'state',
    challenge: 'challenge',
    profile: 'profile',
    eligibility: 'eligibility',
    completeness: 'completeness',
    preselection: 'preselection',
    readings: 'readings',
    q: 'q',
  },
}

const places = {
  fr: { sort: 'tri', after: 'apres', before: 'avant' },
  en: { sort: 'sort', after: 'after', before: 'before' },
}

const word = z.string().trim().max(100).catch('')
const outcome = z.enum(['', 'yes', 'no', 'none']).catch('')
const rowId = z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).catch(0)

const filters = z.object({
  state: z.enum(['', 'draft', 'submitted', 'withdrawn']).catch(''),
  challenge: word,
  profile: z.enum(['', 'dev', 'data', 'design', 'geo', 'project']).catch(''),
  eligibility: outcome,
  completeness: outcome,
  preselection: outcome,
  readings: word.transform(value => (readingsIn(value) ? value : '')),
  q: word,
})

/** What the address of a list says; anything unreadable narrows nothing. */
export function listingIn(query: Query, byDefault: Sort = { by: 'submitted', descending: false }): Listing {
  const read = (fr: string, en: string) => query[fr] ?? query[en] ?? ''
  const given = Object.fromEntries(
    (Object.keys(noFilters) as FilterName[]).map(name => [name, read(names.fr[name], names.en[name])]),
  )
  return {
    filters: filters.parse(given),
    sort: sortIn(read('tri', 'sort')) ?? byDefault,
    place: { after: rowId.parse(read('apres', 'after')), before: rowId.parse(read('avant', 'before')) },
  }
}

function sortIn(given: string): Sort | undefined {
  const by = SORTS.find(key => key === given.replace(/^-/, ''))
  return by && { by, descending: given.startsWith('-') }
}

/** A list as its address carries it, in the page's language. */
export function queryOf({ filters: now, sort, place }: Partial<Listing>, lang: Lang): Query {
  const filtered = Object.entries(now ?? {}).map(([name, value]) => [names[lang][name as FilterName], value])
  const { after, before } = place ?? { after: 0, before: 0 }
  return {
    ...Object.fromEntries(filtered),
    ...(sort && { [places[lang].sort]: sortText(sort) }),
    ...(after && { [places[lang].after]: String(after) }),
    ...(before && { [places[lang].before]: String(before) }),
  }
}

const sortText = ({ by, descending }: { by: SortKey; descending: boolean }) => (descending ? `-${by}` : by)

/** Kept whole, however long: the counter under the field advises, it never empties what somebody wrote. */
const typed = z
  .string()
  .transform(text => asTyped(text).trim())
  .catch('')

const valuesOf = (body: Body, name: string): string[] =>
  [body[name] ?? []].flat().filter(value => typeof value === 'string')

const idsIn = (body: Body): number[] =>
  [...new Set(valuesOf(body, 'id').map(value => rowId.parse(value)))].filter(id => id > 0)

export type Bulk = {
  ids: number[]
  /** How many rows the person saw in the whole list, when they chose them all; else 0. */
  all: number
  act: 'eligible' | 'complete' | 'assign' | ''
  reader: number
}

const bulk = z.object({
  all: rowId,
  act: z.enum(['eligible', 'complete', 'assign', '']).catch(''),
  reader: rowId,
})

/** What the bar under the list sends. */
export const readBulk = (body: Body): Bulk => ({ ...bulk.parse(body), ids: idsIn(body) })

export type Verdict = { ids: number[]; outcome: Outcome | ''; reason: string }

const verdict = z.object({ outcome: z.enum(['yes', 'no', '']).catch(''), reason: typed })

/** What the bar under the deliberation sends. */
export const readVerdict = (body: Body): Verdict => ({ ...verdict.parse(body), ids: idsIn(body) })

export type DecisionForm = { kind: Kind; outcome: Outcome | 'undecided' | ''; reason: string }

const decision = z.object({
  kind: z.enum(KINDS).catch('eligibility'),
  outcome: z.enum(['yes', 'no', 'undecided', '']).catch(''),
})

/** The form of one decision: its fields carry the name of the decision, since several forms share a page. */
export function readDecision(body: Body): DecisionForm {
  const { kind } = decision.parse(body)
  const read = (name: string) => valuesOf(body, name).at(-1) ?? ''
  return {
    ...decision.parse({ kind, outcome: read(kind) }),
    reason: typed.parse(read(`${kind}-reason`)),
  }
}

export const readRemark = (body: Body): string => typed.parse(body['remark'])

export const readReader = (body: Body): number => rowId.parse(body['reader'])

/** Why a reader steps aside. */
export const readReason = (body: Body): string => typed.parse(body['reason'])

const plan = z.object({ seed: z.string().trim().max(60).catch(''), expected: rowId })
export const readPlan = (body: Body): { seed: string; expected: number } => plan.parse(body)

const writing = z.object({
  remark: typed,
  advice: z.enum(['preselect', 'reject']).nullable().catch(null),
  intent: z.enum(['save', 'finish']).catch('save'),
})

/** What a reader writes; marks outside the scale of the edition are left out. */
export function readWriting(
  edition: Pick<EditionData, 'criteria' | 'scale'>,
  body: Body,
): Writing & { intent: 'save' | 'finish' } {
  const { remark, advice, intent } = writing.parse({ ...body, advice: body['advice'] || null })
  const marks = edition.criteria.map(({ code }) => [code, valuesOf(body, `mark.${code}`).at(-1)])
  return { marks: marksOnScale(edition, Object.fromEntries(marks)), remark, advice: advice as Advice | null, intent }
}
