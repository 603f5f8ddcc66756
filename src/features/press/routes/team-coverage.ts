import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { idOf, pages, readUpload, seeOther } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { teamHere } from '../../people/index.ts'
import { coverageForm, readCoverage, reviewQuery } from '../forms.ts'
import { importCoverage, keepCoverage, removeCoverage } from '../keep-coverage.ts'
import { coveragePage } from '../pages/team/coverage.ts'
import { text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { listCoverage } from '../queries.ts'
import { type CoverageRefusal, type CoverageTyped, type RowFault, readCsv } from '../rules.ts'

const { app, get, post } = pages<Applied>()
const PER_PAGE = 50
const MOST_BYTES = 1_000_000
const EMPTY: CoverageTyped = { onDay: '', outlet: '', title: '', url: '', paid: false, challenges: [] }

get(paths.coverage, async c => c.html(await draw(c)))

post(paths.coverage, async c => {
  const typed = coverageForm.parse(await c.req.parseBody({ all: true }))
  const kept = await keepCoverage(c.var.services, teamHere(c), c.var.edition, typed)
  if (!kept.ok)
    return c.html(await draw(c, { typed, refusal: kept.refusal }), kept.refusal.code === 'known' ? 409 : 422)
  return back(c, text[c.var.lang].team.coverage.saved)
})

post(paths.coverageFile, async c => {
  const actor = teamHere(c)
  const sent = await readUpload(c)
  if (!sent || sent.content.length > MOST_BYTES) return c.html(await draw(c, { faults: 'no_file' }), 422)
  const rows = readCoverage(readCsv(new TextDecoder().decode(sent.content)))
  const added = await importCoverage(c.var.services, actor, c.var.edition, rows)
  if (!added.ok) return c.html(await draw(c, { faults: added.refusal.faults }), 422)
  return back(c, text[c.var.lang].team.coverage.imported(added.value))
})

post(paths.coverageRemoval, async c => {
  await removeCoverage(c.var.services, teamHere(c), c.var.edition, idOf(c))
  return back(c, text[c.var.lang].team.coverage.removed)
})

export const coverageRoutes = app

const back = (c: Context<App>, said: string) =>
  seeOther(c, c.var.services.config, href(paths.coverage, c.var.lang), { kind: 'success', text: said })

type Again = { typed?: CoverageTyped; refusal?: CoverageRefusal; faults?: readonly RowFault[] | 'no_file' }

async function draw(c: Context<App>, { typed = EMPTY, ...again }: Again = {}) {
  teamHere(c)
  const { edition, lang, services, view } = c.var
  const [onDay, id] = reviewQuery.parse(c.req.query()).suite?.split('_') ?? []
  const after = onDay && id ? { onDay, id: Number(id) } : undefined
  const articles = await listCoverage(services.db, edition.id, { after, limit: PER_PAGE })
  const last = articles.length === PER_PAGE ? articles.at(-1) : undefined
  const next = last && href(paths.coverage, lang, {}, { suite: `${last.onDay}_${last.id}` })
  return coveragePage(view, { edition, articles, next, typed, ...again })
}
