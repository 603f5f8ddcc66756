import type { Context } from 'hono'
import { NotFound } from '../../kernel/not-found.ts'
import { pages, sendFile, signedIn } from '../../platform/http/index.ts'
import { type App, type Applied, dayOf } from '../edition/index.ts'
import { exportCsv, exportFile, exportNamed } from './pages/exports.ts'
import { overviewPage } from './pages/overview.ts'
import { paths } from './paths.ts'
import { listStandings } from './queries.ts'
import { followedIn } from './require-writer.ts'
import { isTeam } from './rules.ts'

const { app, get } = pages<Applied>()

get(paths.overview, async c => c.html(overviewPage(c.var.view, await everything(c))))

get(paths.download, async c => {
  const all = await everything(c)
  const name = exportNamed(c.req.param('name'))
  if (!name) throw new NotFound()
  const bytes = new TextEncoder().encode(exportCsv(c.var.view, name, all))
  return sendFile(c, { name: exportFile(c.var.view, name), type: 'text/csv; charset=utf-8', bytes })
})

export const teamRoutes = app

async function everything(c: Context<App>) {
  const { edition, services } = c.var
  if (!isTeam(signedIn(c), edition.id)) throw new NotFound()
  const progress = followedIn(edition)
  const now = services.now()
  return {
    edition,
    progress,
    standings: await listStandings(services.db, edition, now),
    today: dayOf(now, edition.zone),
  }
}
