import type { Lang } from '../../../platform/i18n/index.ts'
import { type DatasetCode, type Frozen, HERE, type Value } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** A bar: what it is, in which group, its parts, and whether its values are left blank. */
export type Bar = { group: string; label: string; parts: { name: string; value: number }[]; blank: boolean }
export type Chart = {
  code: ChartCode
  dataset: DatasetCode
  unit: 'count' | 'euros'
  title: string
  about: string
  bars: Bar[]
}
export type Tables = ReadonlyMap<string, Frozen>

type Row = Record<string, Value>
type Drawing = { dataset: DatasetCode; unit: 'count' | 'euros'; bars: (tables: Tables, lang: Lang) => Bar[] }

const named = (map: Record<string, string>, code: Value | undefined) => map[String(code)] ?? String(code ?? '')
const n = (value: Value | undefined): number => Number(value ?? 0)
const one = (name: string, value: Value | undefined) => [{ name, value: n(value) }]

/** The rows of a dataset by the names of its columns. */
export const rowsOf = (tables: Tables, code: DatasetCode): Row[] => {
  const table = tables.get(code)
  return (table?.rows ?? []).map(row =>
    Object.fromEntries((table?.columns ?? []).map((it, at) => [it.name, row[at] ?? null])),
  )
}

/** What editions are called, by code. */
export function editionNames(tables: Tables, lang: Lang): (code: Value | undefined) => string {
  const rows = rowsOf(tables, 'editions')
  const names = new Map(rows.map(it => [it['edition'], String(lang === 'fr' ? it['titre'] : it['titre_en'])]))
  return code => names.get(code ?? '') ?? String(code ?? '')
}

/** The tables as they are of one edition alone; all of them for none. What editions are called stays. */
export function narrowed(all: Tables, edition: string): Tables {
  if (edition === '') return all
  const of = (it: Frozen): Frozen => {
    const at = it.columns.findIndex(({ name }) => name === 'edition' || name === 'editions')
    return { ...it, rows: it.rows.filter(row => String(row[at]).split(', ').includes(edition)) }
  }
  return new Map([...all].map(([code, it]) => [code, of(it)]))
}

const simple =
  (dataset: DatasetCode, label: (row: Row, lang: Lang) => string, count: string) =>
  (tables: Tables, lang: Lang): Bar[] => {
    const edition = editionNames(tables, lang)
    return rowsOf(tables, dataset).map(row => ({
      ...{ group: edition(row['edition']), label: label(row, lang), blank: row['etat'] === 'masque' },
      parts: one(count, row[count]),
    }))
  }

/** What was printed and what is recorded of the same line are told apart. */
function budget(tables: Tables, lang: Lang): Bar[] {
  const t = text[lang].figures
  const edition = editionNames(tables, lang)
  const rows = rowsOf(tables, 'budget')
  const alike = Map.groupBy(rows, it => `${it['edition']}\n${it['ligne']}\n${it['nature']}`)
  const twice = new Set([...alike.values()].filter(it => it.length > 1).flat())
  return rows.map(row => {
    const nature = named(t.natures, row['nature'])
    const from = row['source'] === HERE ? t.recordedHere : t.printedElsewhere
    return {
      group: String(row['edition']).split(', ').map(edition).join(', '),
      label: `${named(t.lines, row['ligne'])} (${twice.has(row) ? `${nature}, ${from}` : nature})`,
      ...{ parts: one('montant', row['montant']), blank: false },
    }
  })
}

function cofunding(tables: Tables, lang: Lang): Bar[] {
  const { fund, host } = text[lang].figures
  const edition = editionNames(tables, lang)
  return rowsOf(tables, 'cofinancement').map(row => ({
    ...{ group: edition(row['edition']), label: String(row['accueil']), blank: row['etat'] === 'masque' },
    parts: [...one(fund, row['part_fonds']), ...one(host, row['part_accueil'])],
  }))
}

function overTime(tables: Tables, lang: Lang): Bar[] {
  const { challenges, fellows } = text[lang].figures
  const edition = editionNames(tables, lang)
  return rowsOf(tables, 'editions').flatMap(row => [
    { group: edition(row['edition']), label: challenges, parts: one(challenges, row['defis']), blank: false },
    ...(row['eig'] === null
      ? []
      : [{ group: edition(row['edition']), label: fellows, parts: one(fellows, row['eig']), blank: false }]),
  ])
}

/** Profiles to hosts, seat by seat, of the editions whose seats are known one by one. */
function flows(tables: Tables, lang: Lang): Bar[] {
  const t = text[lang].figures
  const hosts = new Map(
    rowsOf(tables, 'defis').map(it => [`${it['edition']}/${it['defi']}`, String(it['institution'] ?? it['accueil'])]),
  )
  const seats = rowsOf(tables, 'postes').map(it => ({
    profile: named(t.groups, it['profil']),
    host: hosts.get(`${it['edition']}/${it['defi']}`) ?? String(it['defi']),
    value: n(it['pourvus'] ?? it['offerts']),
  }))
  const by = Map.groupBy(
    seats.filter(it => it.value > 0),
    ({ host, profile }) => `${profile}\n${host}`,
  )
  return [...by.values()].map(all => ({
    ...{ group: all[0]?.profile ?? '', label: all[0]?.host ?? '', blank: false },
    parts: [{ name: t.fellows, value: all.reduce((sum, it) => sum + it.value, 0) }],
  }))
}

const afterwards = (row: Row, lang: Lang): string => {
  const t = text[lang].figures
  const situation = named(t.situations, row['situation'])
  return row['mois'] === null ? situation : `${situation}, ${t.month(n(row['mois']))}`
}

const trade = (row: Row, lang: Lang): string => {
  const t = text[lang].figures
  const who = named(t.genders, row['genre'])
  return row['profil'] === 'ensemble' ? who : `${who}, ${named(t.groups, row['profil'])}`
}

const DRAWINGS = {
  editions: { dataset: 'editions', unit: 'count', bars: overTime },
  selection: {
    ...{ dataset: 'entonnoir', unit: 'count' },
    bars: simple('entonnoir', (row, lang) => named(text[lang].figures.stages, row['etape']), 'nombre'),
  },
  profils: {
    ...{ dataset: 'profils', unit: 'count' },
    bars: simple('profils', (row, lang) => named(text[lang].figures.groups, row['profil']), 'eig'),
  },
  genre: { dataset: 'genre', unit: 'count', bars: simple('genre', trade, 'nombre') },
  flux: { dataset: 'postes', unit: 'count', bars: flows },
  argent: { dataset: 'budget', unit: 'euros', bars: budget },
  cofinancement: { dataset: 'cofinancement', unit: 'euros', bars: cofunding },
  lieux: { dataset: 'lieux', unit: 'count', bars: simple('lieux', row => String(row['lieu']), 'defis') },
  devenir: { dataset: 'devenir', unit: 'count', bars: simple('devenir', afterwards, 'nombre') },
} as const satisfies Record<string, Drawing>

export type ChartCode = keyof typeof DRAWINGS
export const CHARTS = Object.keys(DRAWINGS) as ChartCode[]
export const isChart = (code: string): code is ChartCode => Object.hasOwn(DRAWINGS, code)

/** One chart from the published tables: what the page, the drawing and its values all say. */
export function chartOf(code: ChartCode, tables: Tables, lang: Lang): Chart {
  const { bars, dataset, unit }: Drawing = DRAWINGS[code]
  const { about = '', title = code } = text[lang].figures.charts[code] ?? {}
  return { code, dataset, unit, title, about, bars: bars(tables, lang) }
}
