import type { Context } from 'hono'
import { NotFound } from '../../kernel/not-found.ts'
import { pages, publicPage } from '../../platform/http/index.ts'
import { pngOf } from '../../platform/images/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { catalogueNode } from './dcat.ts'
import { figuresQuery } from './forms.ts'
import { sha256 } from './hash.ts'
import { bytesOf } from './make-files.ts'
import { cataloguePage } from './pages/catalogue.ts'
import { type Chart, chartOf, isChart } from './pages/charts.ts'
import { datasetPage } from './pages/dataset.ts'
import { drawing, valuesOf } from './pages/drawing.ts'
import { figuresPage } from './pages/figures.ts'
import { text } from './pages/words.ts'
import { paths } from './paths.ts'
import { countLeftOut, findVersion, listLatest, listTables, listVersions } from './queries.ts'
import { jsonLd, turtle } from './rdf.ts'
import { type Sent, send } from './routes/send.ts'
import { type DatasetCode, EXTENSIONS, formatOf, isDataset, MEDIA_TYPES, SMALLEST, thaw } from './rules.ts'
import { tableSchema } from './table-schema.ts'

const { app, get } = pages<Applied>()
const VERSIONS_SHOWN = 50

get(paths.catalogue, async c => {
  const { edition, services, view } = c.var
  const smallest = edition.openData?.smallestCount ?? SMALLEST
  const versions = await listLatest(services.db)
  return publicPage(c, cataloguePage(view, { versions, smallest, publisher: publisherOf(edition).name }))
})

get(paths.dcat, async c => send(c, await catalogueFile(c, 'application/ld+json', jsonLd)))
get(paths.turtle, async c => send(c, await catalogueFile(c, 'text/turtle; charset=utf-8', turtle)))

get(paths.dataset, async c => {
  const { edition, services, view } = c.var
  const latest = await findVersion(services.db, datasetIn(c))
  if (!latest) throw new NotFound()
  const versions = await listVersions(services.db, latest.dataset, { limit: VERSIONS_SHOWN })
  const leftOut = latest.dataset === 'subventions' ? await countLeftOut(services.db, latest.dataset) : undefined
  const told = { latest, frozen: thaw(latest.content), versions, publisher: publisherOf(edition).name, leftOut }
  return publicPage(c, datasetPage(view, told))
})

get(paths.version, async c => {
  const code = datasetIn(c)
  const file = c.req.param('file') ?? ''
  const version = /^[1-9]\d{0,8}(?=\.)/.exec(file)?.[0]
  return send(c, await tableFile(c, { code, file, stem: version ?? '', version: Number(version) }))
})

get(paths.file, async c => {
  const code = datasetIn(c)
  const file = c.req.param('file') ?? ''
  if (file === 'schema.json') return send(c, await schemaFile(c, code))
  return send(c, await tableFile(c, { code, file, stem: code }))
})

get(paths.figures, async c => {
  const { edition } = figuresQuery.parse({ edition: c.req.query('edition') })
  return publicPage(c, figuresPage(c.var.view, { all: await listTables(c.var.services.db), edition }))
})

get(paths.chart, async c => {
  const [code = '', extension = ''] = (c.req.param('file') ?? '').split('.', 2)
  const chart = isChart(code) ? chartOf(code, await listTables(c.var.services.db), c.var.lang) : undefined
  if (!chart || chart.bars.length === 0) throw new NotFound()
  return send(c, await chartFile(c, chart, extension))
})

export const routes = app

function datasetIn(c: Context<App>): DatasetCode {
  const code = c.req.param('dataset') ?? ''
  if (!isDataset(code)) throw new NotFound()
  return code
}

type Asked = { code: DatasetCode; file: string; stem: string; version?: number }

/** A numbered version never changes; the latest may, and says when it did. `?sep=;` asks the CSV for semicolons. */
async function tableFile(c: Context<App>, { code, file, stem, version }: Asked): Promise<Sent> {
  const asked = formatOf(file, stem)
  const format = asked === 'csv' && c.req.query('sep') === ';' ? 'excel' : asked
  const found = format && (await findVersion(c.var.services.db, code, version))
  if (!format || !found) throw new NotFound()
  const [extension, type] = [EXTENSIONS[format], `${MEDIA_TYPES[format]}${format === 'ods' ? '' : '; charset=utf-8'}`]
  return {
    ...{ type, name: `${code}-${found.version}.${extension}`, modifiedAt: found.publishedAt },
    ...{ etag: found.files[format].sha256, forEver: version !== undefined },
    body: () => bytesOf(format, code, thaw(found.content)),
  }
}

async function schemaFile(c: Context<App>, code: DatasetCode): Promise<Sent> {
  const found = await findVersion(c.var.services.db, code)
  if (!found) throw new NotFound()
  const body = `${JSON.stringify(tableSchema(c.var.lang, code, thaw(found.content).columns), null, 1)}\n`
  return {
    type: 'application/json; charset=utf-8',
    etag: sha256(body),
    modifiedAt: found.publishedAt,
    body: () => body,
  }
}

async function chartFile(c: Context<App>, chart: Chart, extension: string): Promise<Sent> {
  const { lang, view } = c.var
  const t = text[lang]
  const source = `${view.site.name}, ${view.origin}${paths.figures[lang]}, ${t.catalogue.licence}`
  const svg = drawing(lang, chart, { blank: t.figures.blank, source })
  const values = valuesOf(chart)
  const etag = sha256(svg + extension)
  if (extension === 'svg') return { type: 'image/svg+xml; charset=utf-8', etag, body: () => svg }
  if (extension === 'csv')
    return { type: 'text/csv; charset=utf-8', name: `${chart.code}.csv`, etag, body: () => values }
  if (extension !== 'png') throw new NotFound()
  return { type: 'image/png', etag, body: () => pngOf(svg, 1200) }
}

type Graph = ReturnType<typeof catalogueNode>

async function catalogueFile(c: Context<App>, type: string, write: (graph: Graph) => string): Promise<Sent> {
  const { edition, services, view } = c.var
  const versions = await listLatest(services.db)
  const latest = versions.map(it => it.publishedAt).toSorted((a, b) => b.getTime() - a.getTime())[0]
  const { country = 'FR', since } = edition.programme
  const span = { from: `${since}-01`, to: (latest ?? services.now()).toISOString().slice(0, 10) }
  const graph = catalogueNode({ origin: view.origin, publisher: publisherOf(edition), country, span, versions })
  const body = write(graph)
  return { type, etag: sha256(body), modifiedAt: latest, body: () => body }
}

/** Whoever leads the programme publishes its data. */
function publisherOf({ institutions, programme }: Applied): { name: string; website?: string | undefined } {
  const leads = institutions.find(({ roles }) => roles.includes('leads'))
  return leads
    ? { name: leads.name.fr, website: leads.website }
    : { name: programme.name.fr, website: programme.website }
}
