import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { parse, resolve } from '../../../edition/index.ts'
import { isSiret } from '../../../edition/rules/siret.ts'
import type { Edition } from '../../../edition/rules.ts'
import { amountOf, type Board, type ChallengeMoney, fileFrom, minus, sumOf, ZERO } from '../../../funding/rules.ts'
import type { Fellowship } from '../../../hiring/rules.ts'
import type { Value } from '../dataset.ts'
import type { Facts, LiveFacts } from '../facts.ts'
import { shapeOf } from '../shapes.ts'
import { computable } from '../suppress.ts'
import { draw, EMPTY } from '../version.ts'
import { contentOf, smallestIn } from './index.ts'
import { grantsLeftOut } from './money.ts'

const parsed = parse(await readFile(new URL('../../../../../editions/eig-2.yaml', import.meta.url), 'utf8'))
if (!('data' in parsed) || parsed.data.kind !== 'edition') throw new Error('the edition cannot be read')
const { data } = parsed
/** Invented, with a right check digit. */
const numbered = (index: number) => {
  const start = `99999999${String(index + 10000)}`
  return [...'0123456789'].map(it => start + it).find(isSiret) ?? ''
}
const sirets = Object.fromEntries([
  ['cdc', '18002002600019'],
  ...data.challenges.map((it, at) => [it.id, numbered(at)]),
])
const edition: Edition = { ...resolve(data), openData: { smallestCount: 5, sirets } }

/** Two or three people on each challenge, one on EIG Link; the fund pays 70 %. */
const challenges: ChallengeMoney[] = data.challenges.map((challenge, index) => {
  const people = challenge.seats.length
  const cost = amountOf(String(70_000 * people + index * 137.41))
  const share = challenge.selfFunded ? ZERO : amountOf(String(Number(cost) * 0.7))
  const fellow = { challengeId: challenge.id } as Fellowship
  return {
    ...{ challenge, file: fileFrom(challenge), taken: [], estimate: undefined, payments: [], basis: 'definitive' },
    fellows: Array.from({ length: people }, () => ({ fellowship: fellow, entry: undefined, cost: undefined })),
    share: { cost, share, host: minus(cost, share), parts: [] },
    ...{ definitive: [], due: share, paid: share, left: ZERO, state: 'paid', late: false },
  } as unknown as ChallengeMoney
})
const board: Board = {
  ...{ challenges, lines: [], envelope: undefined, forecast: undefined, committed: ZERO, actual: ZERO },
} as unknown as Board
const live: LiveFacts = {
  ...{
    edition,
    announcedAt: new Date('2017-12-15T09:00:00Z'),
    profiles: [],
    sessions: [],
    paths: [],
    production: [],
    items: [],
  },
  ...{ board, counts: {} as LiveFacts['counts'] },
  challenges: data.challenges.map(it => ({
    ...{ id: it.id, slug: it.slug, title: it.title, host: it.host.name.fr, institution: it.host.institution.fr },
    ...{ place: it.place, theme: it.theme, state: 'running', seats: [] },
  })),
  agreements: data.challenges.map(it => ({ challengeId: it.id, signedOn: '2018-02-01' })),
}
const facts: Facts = {
  ...{
    now: new Date('2019-06-01T00:00:00Z'),
    live: [live],
    records: [],
    figures: [],
    stated: [],
    trades: [],
    money: [],
  },
  ...{ past: [], blankCosts: new Set<string>(), smallest: 5, publicUrl: 'http://localhost' },
}
const rowsOf = (code: 'cofinancement' | 'subventions') => {
  const under = { before: EMPTY, smallest: smallestIn(code, facts) }
  const names = shapeOf(code).columns.map(({ name }) => name)
  const { exposed, rows } = draw(shapeOf(code), contentOf(code, facts), under)
  assert.deepEqual(exposed, [])
  return rows.map((row): Record<string, Value> => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])))
}

test('the cost of one person is blank, and the total with the grants published beside it does not give it back', () => {
  const rows = rowsOf('cofinancement')
  const hidden = rows.filter(it => it['etat'] === 'masque').map(it => String(it['defi']))
  assert.ok(hidden.includes('eig-link') && hidden.length === 2, hidden.join(', '))
  assert.ok(
    rows
      .filter(it => hidden.includes(String(it['defi'])))
      .every(it => it['cout'] === null && it['part_fonds'] === null),
  )
  assert.equal(computable(new Set(hidden), [{ parts: rows.map(it => String(it['defi'])) }]).size, 0)
  const granted = rowsOf('subventions').map(it => String(it['referenceDecision']))
  assert.deepEqual(
    hidden.filter(slug => granted.some(it => it.endsWith(slug))),
    [],
  )
})

test('a grant whose cost was ever blank stays out, or total and grants together would give the cost back', () => {
  const granted = (blankCosts: ReadonlySet<string>) =>
    contentOf('subventions', { ...facts, blankCosts }).rows.map(row => String(row[3]))
  const open = granted(new Set())
  const once = data.challenges.find(it => open.includes(`${edition.id}-${it.slug}`))
  assert.ok(once)
  assert.ok(!granted(new Set([`${edition.id}/${once.id}`])).includes(`${edition.id}-${once.slug}`))
})

test('fund and host come to the cost of every row, to the cent', () => {
  for (const it of rowsOf('cofinancement').filter(row => row['cout'] !== null))
    assert.equal(sumOf([amountOf(String(it['part_fonds'])), amountOf(String(it['part_accueil']))]), it['cout'])
})

type Rule = {
  name: string
  type: 'string' | 'date' | 'number'
  required: boolean
  format?: RegExp
  check?: (it: string) => boolean
}
const isDay = (it: string) => new Date(`${it}T00:00:00Z`).toISOString().startsWith(it)

/** The fields of SCDL Subventions 2.1 in the order of its published schema: the type of each, what it must be, whether it may be empty. */
const SCDL: Rule[] = [
  { name: 'nomAttribuant', type: 'string', required: true },
  { name: 'idAttribuant', type: 'string', required: true, format: /^\d{14}$/, check: isSiret },
  { name: 'dateConvention', type: 'date', required: true, format: /^\d{4}-\d{2}-\d{2}$/, check: isDay },
  { name: 'referenceDecision', type: 'string', required: false },
  { name: 'nomBeneficiaire', type: 'string', required: true },
  { name: 'idBeneficiaire', type: 'string', required: true, format: /^\d{14}$/, check: isSiret },
  { name: 'rnaBeneficiaire', type: 'string', required: false, format: /^W\d{9}$/ },
  { name: 'objet', type: 'string', required: true, format: /^.{1,256}$/ },
  { name: 'montant', type: 'number', required: true, format: /^\d+(\.\d{1,2})?$/ },
  {
    name: 'nature',
    type: 'string',
    required: true,
    format: /^(aide en numéraire|aide en nature)(;aide en (numéraire|nature))?$/,
  },
  { name: 'conditionsVersement', type: 'string', required: true, format: /^(unique|échelonné|.{1,256})$/ },
  {
    ...{ name: 'datesPeriodeVersement', type: 'string', required: true },
    format: /^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/,
    check: it => it.split('/').every(isDay) && it.split('/').toSorted().join('/') === it,
  },
  { name: 'idRAE', type: 'string', required: false, format: /^.{1,5}$/ },
  { name: 'notificationUE', type: 'string', required: true, format: /^(oui|non)$/ },
  { name: 'pourcentageSubvention', type: 'number', required: true, format: /^(1(\.0+)?|0\.\d+)$/ },
  { name: 'dispositifAide', type: 'string', required: false },
]

/** What is wrong in a row, by field. */
const faultsIn = (row: Record<string, Value>): string[] =>
  SCDL.flatMap(({ check, format, name, required, type }) => {
    const value = String(row[name] ?? '')
    if (value === '') return required ? [`${name} is empty`] : []
    const isRight =
      (format?.test(value) ?? true) && (check?.(value) ?? true) && (type !== 'number' || Number.isFinite(Number(value)))
    return isRight ? [] : [`${name}: ${value}`]
  })

test('grants have the very columns of SCDL Subventions, with its types, and each row passes its rules', () => {
  const columns = shapeOf('subventions').columns.map(({ name, required, type }) => ({
    ...{ name, required: required === true, type: type === 'amount' ? 'number' : type },
  }))
  // The period of payment may be empty in the published schema of a dataset of ours, and never is.
  const asked = SCDL.map(({ name, required, type }) => ({
    name,
    required: required && name !== 'datesPeriodeVersement',
    type,
  }))
  assert.deepEqual(columns, asked)
  const rows = rowsOf('subventions')
  assert.ok(rows.length > 5)
  assert.deepEqual(rows.flatMap(faultsIn), [])
})

test('a row that breaks a rule of SCDL Subventions is told', () => {
  const [right = {}] = rowsOf('subventions')
  const told = (wrong: Record<string, Value>) => faultsIn({ ...right, ...wrong }).map(it => it.split(/[: ]/)[0])
  assert.deepEqual(told({}), [])
  assert.deepEqual(told({ idBeneficiaire: '13000000000010' }), ['idBeneficiaire'])
  assert.deepEqual(told({ dateConvention: '2018-02-30', montant: '12,5' }), ['dateConvention', 'montant'])
  assert.deepEqual(told({ objet: null, notificationUE: 'peut-être' }), ['objet', 'notificationUE'])
  assert.deepEqual(told({ datesPeriodeVersement: '2018-10-31/2018-02-01' }), ['datesPeriodeVersement'])
})

test('every agreement has a row, or is counted with the reason why it has none', () => {
  const asked = challenges.filter(it => it.file.requested && !it.challenge.selfFunded).length
  const rows = (it: Facts) => contentOf('subventions', it).rows.length
  const { cost, number } = grantsLeftOut(facts)
  assert.deepEqual([number, rows(facts) + cost], [0, asked])
  const { cdc = '', ...hosts } = sirets
  const known = (of: Record<string, string>) => ({
    ...facts,
    live: [{ ...live, edition: { ...edition, openData: { smallestCount: 5, sirets: of } } }],
  })
  assert.deepEqual(grantsLeftOut(known(hosts)), { cost, number: asked - cost })
  assert.deepEqual(grantsLeftOut(known({ cdc })), { cost, number: asked - cost })
  const unsigned = { ...facts, live: [{ ...live, agreements: [] }] }
  assert.deepEqual(
    [rows(unsigned), grantsLeftOut(unsigned)],
    [0, { number: 0, cost: 0 }],
    'what nobody signed is no grant',
  )
})

test('without the numbers of both sides there is no row to publish', () => {
  const unnumbered = { ...live, edition: { ...edition, openData: { smallestCount: 5 } } }
  assert.deepEqual(contentOf('subventions', { ...facts, live: [unnumbered] }).rows, [])
})
