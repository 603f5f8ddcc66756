import type { Edition } from '../features/edition/rules.ts'
import { figureWords, liveCounts, readRecords } from '../features/impact/index.ts'
import { type EditionRecord, type Figure, figuresOf, LIVE, type LiveFigures } from '../features/impact/rules.ts'
import { csv } from '../platform/csv/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Lang } from '../platform/i18n/index.ts'

type Asked = { db: Db; edition: Edition; lang: Lang }

/**
 * The figures published of editions 1 to 4 beside what their records give, then those of the edition that is run here from its
 * database: said line by line, and as CSV and JSON files.
 */
export async function* figures({ db, edition, lang }: Asked) {
  const records = await readRecords()
  const published = figuresOf(records)
  const live = await liveCounts(db, edition.id)
  yield* published.map(it => ({ say: sentence(it, records.editions, lang) }))
  yield* LIVE.map(name => ({ say: `${edition.id}, ${figureWords(lang).liveNames[name]}: ${live[name]}` }))
  const rows = published.map(it => rowOf(it, lang))
  yield {
    name: 'figures.csv',
    bytes: csv([HEADER, ...rows, ...liveRows(edition, live, lang)], lang === 'fr' ? ',' : '.'),
  }
  const json = { published: published.map(asData), edition: edition.id, counted: live }
  yield { name: 'figures.json', bytes: `${JSON.stringify(json, null, 2)}\n` }
}

const HEADER = ['figure', 'editions', 'published', 'records', 'difference', 'unit', 'why', 'source']

const rowOf = (it: Figure, lang: Lang) => [
  it.name[lang],
  it.editions.join(' '),
  it.value,
  it.records,
  it.difference,
  it.unit,
  it.why?.[lang],
  it.source,
]

/** What the edition's own file says was published stands beside what is counted. */
function liveRows(edition: Edition, live: LiveFigures, lang: Lang) {
  const told = new Map<string, number>(Object.entries(edition.figures))
  return LIVE.map(name => {
    const said = told.get(name)
    const difference = said === undefined ? undefined : live[name] - said
    return [figureWords(lang).liveNames[name], edition.id, said, live[name], difference, 'count', '', 'database']
  })
}

const asData = (it: Figure) => ({ ...it, records: it.records ?? null, difference: it.difference ?? null })

function sentence(it: Figure, editions: readonly EditionRecord[], lang: Lang): string {
  const t = figureWords(lang)
  const sign = it.unit === 'percent' ? '\u00a0%' : ''
  const of = it.editions.map(id => editions.find(record => record.id === id)?.title[lang] ?? id).join(', ')
  const counted = it.records === undefined ? t.silent : `${t.records} ${it.records}${sign}`
  const same = it.difference === 0 ? '=' : '\u2260'
  const why = it.difference ? `\n    ${it.why?.[lang] ?? ''}` : ''
  return `${same} ${it.name[lang]} (${of}): ${t.published} ${it.value}${sign} [${it.source}], ${counted}${why}`
}
