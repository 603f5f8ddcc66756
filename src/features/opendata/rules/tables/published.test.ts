import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRecords } from '../../../impact/index.ts'
import { figuresOf } from '../../../impact/rules.ts'
import { readPrinted } from '../../records.ts'
import type { Value } from '../dataset.ts'
import type { Facts } from '../facts.ts'
import { DATASETS, type DatasetCode, shapeOf } from '../shapes.ts'
import { computable, SMALLEST, type Sum } from '../suppress.ts'
import { draw, EMPTY } from '../version.ts'
import { contentOf, smallestIn } from './index.ts'

const records = await readRecords()
const facts: Facts = {
  ...{
    now: new Date('2022-01-01T00:00:00Z'),
    live: [],
    past: [],
    blankCosts: new Set<string>(),
    smallest: SMALLEST,
    publicUrl: 'http://localhost',
  },
  ...{ records: records.editions, figures: figuresOf(records) },
  ...(await readPrinted()),
}
const tableOf = (code: DatasetCode) => {
  const drawn = draw(shapeOf(code), contentOf(code, facts), { before: EMPTY, smallest: smallestIn(code, facts) })
  const names = shapeOf(code).columns.map(({ name }) => name)
  return { ...drawn, rows: drawn.rows.map(row => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]))) }
}
const find = (code: DatasetCode, given: Record<string, Value>) =>
  tableOf(code).rows.filter(row => Object.entries(given).every(([name, value]) => row[name] === value))

/** Dossier §2.1: stage by stage, by edition. */
const FUNNEL: [string, number[]][] = [
  ['projets_deposes', [9, 43, 42, 31]],
  ['defis_retenus', [9, 13, 15, 17]],
  ['candidatures', [115, 208, 170]],
  ['entendues', [30, 84, 86]],
  ['retenues', [11, 28, 32, 41]],
]
for (const [etape, values] of FUNNEL)
  for (const [index, nombre] of values.entries())
    test(`edition ${index + 1}: ${nombre} for ${etape}`, () => {
      assert.equal(find('entonnoir', { edition: `eig-${index + 1}`, etape, nombre }).length, 1)
    })

test('public servants of each edition: 6, 18, 21 and 32', () => {
  const counted = tableOf('editions').rows.map(it => it['agents_publics'])
  assert.deepEqual(counted.slice(0, 4), [6, 18, 21, 32])
})

test('a past team of which the records name nobody is of unknown size, not empty', () => {
  const past = {
    edition: 'eig-4',
    slug: 'adex',
    title: 'ADEX',
    host: 'ACOSS',
    place: 'Montreuil',
    year: 2020,
    fellows: 0,
  }
  const known = { ...facts, past: [past] }
  assert.equal(contentOf('defis', known).rows[0]?.[8], null)
  assert.deepEqual(contentOf('lieux', known).rows, [['eig-4', 'Montreuil', 1, null]])
})

/** Dossier §7, and what is said of money around it. */
const MONEY: [string, string, string][] = [
  ...(
    [
      ['Enveloppe (PIA)', ['800000', '2500000', '1500000', '4800000']],
      ['Salaires', ['756553.38', '1801326', '2100364.09', '4658243']],
      ['Communication', ['', '74209', '80000', '154209']],
      ['Accompagnement', ['25000', '37106', '220000', '282106']],
      ['Liens avec la recherche', ['10000', '', '30000', '40000']],
      ['Total', ['791553.38', '1912641', '2430364.09', '5134558.47']],
    ] as const
  ).flatMap(([line, amounts]) =>
    amounts.flatMap((amount, at): [string, string, string][] =>
      amount ? [[line, at === 3 ? 'eig-1, eig-2, eig-3' : `eig-${at + 1}`, Number(amount).toFixed(2)]] : [],
    ),
  ),
]
for (const [ligne, edition, montant] of MONEY)
  test(`${edition}: ${montant} € for ${ligne}`, () => {
    assert.equal(find('budget', { ligne, edition, montant }).length, 1)
  })

/** Dossier §10 and the rest of §2.1: what was printed, with or without records to count it from. */
const PRINTED: [string, string, number][] = [
  ['Projects submitted', 'eig-1, eig-2, eig-3', 85],
  ['Projects submitted', 'eig-1, eig-2, eig-3', 94],
  ['Projects heard, editions 1 to 3', 'eig-1, eig-2, eig-3', 52],
  ['Projects heard', 'eig-4', 21],
  ['Challenges, designers included', 'eig-1, eig-2, eig-3, eig-4, dig-2019', 71],
  ['Challenges, designers included', 'eig-1, eig-2, eig-3, eig-4, dig-2019', 70],
  ['Fellows', 'eig-2', 27],
  ['Public servants mentoring, in all', 'eig-1, eig-2, eig-3, eig-4', 95],
  ['Share of the PIA in salaries', 'eig-1', 91],
  ['Share of the PIA in salaries', 'eig-3', 55],
  ['Average employer’s cost of ten months', 'eig-2, eig-3', 70_000],
  ['Running budget, without the team', 'eig-2, eig-3', 300_000],
  ['Support programme, a year', 'eig-2, eig-3', 50_000],
  ['Communication, a year', 'eig-2, eig-3', 80_000],
  ['Envelope of budget programme 352', 'eig-4', 1_500_000],
  ['Fellows in development', 'eig-1', 73],
  ['Fellows in data', 'eig-1', 27],
  ['Seats advertised in development', 'eig-4', 18],
  ['Seats advertised in design', 'eig-4', 14],
  ['Fellows in data', 'eig-4', 9],
  ['Women among fellows', 'eig-1', 18],
  ['Women among fellows', 'eig-2', 25],
  ['Women among fellows', 'eig-3', 19],
  ['Women among fellows', 'eig-4', 18],
  ['Women among candidates', 'eig-1', 12],
  ['Women among candidates', 'eig-2', 30],
  ['Women among candidates', 'eig-3', 20],
  ['Average age of fellows', 'eig-1', 31],
  ['Average age of fellows', 'eig-2', 30],
  ['Average age of fellows', 'eig-3', 27],
  ['Challenges in the Paris region, of 13', 'eig-2', 11],
  ['Host bodies, editions 1 to 3', 'eig-1, eig-2, eig-3', 19],
  ['Host services, editions 1 to 3', 'eig-1, eig-2, eig-3', 29],
  ['Mentors at least globally satisfied (more than)', 'eig-1, eig-2', 90],
  ['Fellows satisfied with their conditions', 'eig-1, eig-2', 95],
  ['Fellows who reused strategic free software', 'eig-1, eig-2', 65],
  ['Fellows who trained colleagues', 'eig-1, eig-2', 62],
  ['Fellows who called on Etalab’s experts', 'eig-1, eig-2', 52],
  ['Wish to stay in the administration, before', 'eig-1, eig-2', 15],
  ['Wish to stay in the administration, after', 'eig-1, eig-2', 57],
  ['Fellows satisfied', 'eig-3', 75],
  ['Fellows, of 27, for whom it was “beyond expectations”', 'eig-3', 10],
  ['Mentors, of 12, for whom it was “beyond expectations”', 'eig-3', 5],
  ['Teams hired, wholly or partly', 'eig-3', 5],
  ['Fellows who stayed in the administration (one third)', 'eig-3', 33],
  ['Challenges with public code', 'eig-3', 10],
  ['In production, at 16 months', 'eig-3', 10],
  ['Still developing, at 16 months', 'eig-3', 4],
  ['Kept by an internal team, at 16 months', 'eig-3', 6],
  ['Kept by the IT department, at 16 months', 'eig-3', 4],
  ['Kept by a contractor, at 16 months', 'eig-3', 2],
  ['Challenges moved to another administration, at 16 months', 'eig-3', 4],
  ['Fellows still with their host, at 16 months', 'eig-3', 30],
  ['Fellows still on their project, at 16 months', 'eig-3', 40],
  ['Teams that share data, at 7 months', 'eig-4', 5],
  ['Teams whose code is open or about to be, at 7 months', 'eig-4', 13],
  ['Teams that trained colleagues, at 7 months', 'eig-4', 10],
  ['Side projects, at 7 months', 'eig-4', 11],
  ['Challenges that give key figures, of 71', 'eig-1, eig-2, eig-3, eig-4, dig-2019', 41],
  ['Key figures given by those challenges', 'eig-1, eig-2, eig-3, eig-4, dig-2019', 144],
]
for (const [chiffre_en, editions, valeur] of PRINTED)
  test(`printed of ${editions}: ${chiffre_en}, ${valeur}`, () => {
    assert.ok(find('chiffres', { chiffre_en, editions, valeur }).length > 0)
  })

/** Paths and profiles, from records. */
const COUNTED: [DatasetCode, Record<string, Value>][] = [
  ...[14, 11, 3].map((eig, at): [DatasetCode, Record<string, Value>] => [
    'profils',
    { edition: 'eig-2', profil: ['data', 'dev', 'design'][at] ?? '', eig },
  ]),
  ...[18, 9, 5].map((eig, at): [DatasetCode, Record<string, Value>] => [
    'profils',
    { edition: 'eig-3', profil: ['data', 'dev', 'design'][at] ?? '', eig },
  ]),
  ...[10, 17, 14].map((eig, at): [DatasetCode, Record<string, Value>] => [
    'profils',
    { edition: 'eig-4', profil: ['data', 'dev', 'design'][at] ?? '', eig },
  ]),
  ...['public', 'studies', 'private', 'self_employed', 'other'].flatMap(
    (situation, at): [DatasetCode, Record<string, Value>][] => [
      ['devenir', { edition: 'eig-1', situation, nombre: [5, 1, 1, 2, 2][at] ?? 0 }],
      ['devenir', { edition: 'eig-2', situation, nombre: [14, 1, 6, 4, 3][at] ?? 0 }],
    ],
  ),
  ['genre', { edition: 'eig-4', profil: 'ensemble', genre: 'femmes', nombre: 18 }],
  ['genre', { edition: 'eig-4', profil: 'ensemble', genre: 'hommes', nombre: 23 }],
]
for (const [code, row] of COUNTED)
  test(`${code}: ${Object.values(row).join(', ')}`, () => {
    assert.equal(find(code, row).length, 1)
  })

test('whatever differs, or that two sources tell otherwise, or that is uncertain, says why', () => {
  const silent = tableOf('chiffres').rows.filter(
    it => it['compte_ici'] !== null && it['compte_ici'] !== it['valeur'] && !it['reserve'],
  )
  assert.deepEqual(silent, [])
  for (const value of [52, 70_000, 90, 33, 41, 144])
    assert.ok(
      tableOf('chiffres').rows.some(it => it['valeur'] === value && it['reserve'] && it['reserve_en']),
      String(value),
    )
})

test('question 38: women and men by trade are all blank, and all published tables together give none of them', () => {
  const { exposed, rows } = tableOf('genre')
  assert.deepEqual(exposed, [])
  const crossed = rows.filter(it => it['edition'] === 'eig-2' && it['profil'] !== 'ensemble')
  assert.equal(crossed.length, 6)
  assert.ok(crossed.every(it => it['nombre'] === null && it['etat'] === 'masque'))
  const name = (it: Record<string, Value>) => `${it['profil']}/${it['genre']}`
  const margins: Sum[] = [
    ...find('profils', { edition: 'eig-2' }).map(({ profil }) => ({
      parts: crossed.filter(it => it['profil'] === profil).map(name),
    })),
    ...find('genre', { edition: 'eig-2', profil: 'ensemble' }).map(({ genre }) => ({
      parts: crossed.filter(it => it['genre'] === genre).map(name),
    })),
  ]
  assert.equal(margins.length, 5)
  assert.deepEqual([...computable(new Set(crossed.map(name)), margins)], [])
})

test('no table holds a name, an address or anything else of a person', () => {
  const columns = new Set(DATASETS.flatMap(code => shapeOf(code).columns.map(({ name }) => name)))
  for (const name of ['nom', 'prenom', 'courriel', 'telephone', 'personne']) assert.ok(!columns.has(name), name)
  assert.ok(!DATASETS.some(code => /@\w+\./.test(JSON.stringify(tableOf(code).rows))))
})
