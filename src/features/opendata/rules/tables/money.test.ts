import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { parse, resolve } from '../../../edition/index.ts'
import type { Edition } from '../../../edition/rules.ts'
import { amountOf, type Board, type ChallengeMoney, fileFrom, minus, sumOf, ZERO } from '../../../funding/rules.ts'
import type { Fellowship } from '../../../hiring/rules.ts'
import type { Value } from '../dataset.ts'
import type { Facts, LiveFacts } from '../facts.ts'
import { shapeOf } from '../shapes.ts'
import { computable } from '../suppress.ts'
import { draw, EMPTY } from '../version.ts'
import { contentOf, smallestIn } from './index.ts'

const parsed = parse(await readFile(new URL('../../../../../editions/eig-2.yaml', import.meta.url), 'utf8'))
if (!('data' in parsed) || parsed.data.kind !== 'edition') throw new Error('the edition cannot be read')
const { data } = parsed
const numbered = (index: number) => `130000000000${String(index + 10)}`
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

/** The fields of SCDL Subventions 2.1, in the order of its schema, with what it asks of each. */
const SCDL: [string, RegExp, boolean][] = [
  ['nomAttribuant', /./, true],
  ['idAttribuant', /^\d{14}$/, true],
  ['dateConvention', /^\d{4}-\d{2}-\d{2}$/, true],
  ['referenceDecision', /./, false],
  ['nomBeneficiaire', /./, true],
  ['idBeneficiaire', /^\d{14}$/, true],
  ['rnaBeneficiaire', /^W\d{9}$/, false],
  ['objet', /^.{1,256}$/, true],
  ['montant', /^\d+\.\d{2}$/, true],
  ['nature', /^(aide en numéraire|aide en nature)(;aide en (numéraire|nature))?$/, true],
  ['conditionsVersement', /^(unique|échelonné|.{1,256})$/, true],
  ['datesPeriodeVersement', /^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/, true],
  ['idRAE', /^.{1,5}$/, false],
  ['notificationUE', /^(oui|non)$/, true],
  ['pourcentageSubvention', /^(1(\.0+)?|0\.\d+)$/, true],
  ['dispositifAide', /./, false],
]

test('grants have the very columns of SCDL Subventions, and each row passes its rules', () => {
  assert.deepEqual(
    shapeOf('subventions').columns.map(({ name }) => name),
    SCDL.map(([name]) => name),
  )
  const rows = rowsOf('subventions')
  assert.ok(rows.length > 5)
  for (const row of rows)
    for (const [name, pattern, required] of SCDL) {
      const value = row[name] ?? null
      if (value === null) assert.equal(required, false, name)
      else assert.match(String(value), pattern, name)
    }
})

test('without the numbers of both sides there is no row to publish', () => {
  const unnumbered = { ...live, edition: { ...edition, openData: { smallestCount: 5 } } }
  assert.deepEqual(contentOf('subventions', { ...facts, live: [unnumbered] }).rows, [])
})
