import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { pages, sendFile } from '../../../platform/http/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { boardPage } from '../pages/board.ts'
import { historyPage } from '../pages/history.ts'
import { paths } from '../paths.ts'
import { listRecords } from '../queries.ts'
import { filesOf } from '../report/files.ts'
import { decreeReport, funderReport } from '../report/tables.ts'
import { tablesOf } from '../rules.ts'
import { boardHere, team } from './team.ts'

const { app, get } = pages<Applied>()

get(paths.board, async c => {
  team(c)
  const here = await boardHere(c)
  return c.html(boardPage(c.var.view, { ...here, downloads: reportsOf(c, here, c.var.lang) }))
})

get(paths.history, async c => {
  team(c)
  return c.html(historyPage(c.var.view, tablesOf(await listRecords(c.var.services.db))))
})

get(paths.report, async c => {
  team(c)
  const here = await boardHere(c)
  const reports = (['fr', 'en'] as const).flatMap(lang => reportsOf(c, here, lang))
  const file = reports.flatMap(it => it.files).find(it => it.name === c.req.param('file'))
  if (!file) throw new NotFound()
  return sendFile(c, { ...file, bytes: await file.make() })
})

export const boardRoutes = app

/** Both reports of one reading of the database, in a language: their files are named in it, and made when asked for. */
function reportsOf(c: Context<App>, { board, edition, ledger }: Awaited<ReturnType<typeof boardHere>>, lang: Lang) {
  const of = { edition, board, entries: ledger.entries, lang, now: c.var.services.now() }
  return [funderReport(of), decreeReport(of)].map(it => ({ title: it.title, files: filesOf(it, of) }))
}
