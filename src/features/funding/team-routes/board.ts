import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { pages, sendFile } from '../../../platform/http/index.ts'
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
  const here = await reportsHere(c)
  return c.html(boardPage(c.var.view, { ...here, downloads: here.reports }))
})

get(paths.history, async c => {
  team(c)
  return c.html(historyPage(c.var.view, tablesOf(await listRecords(c.var.services.db))))
})

get(paths.report, async c => {
  team(c)
  const { reports } = await reportsHere(c)
  const file = reports.flatMap(it => it.files).find(it => it.name === c.req.param('file'))
  if (!file) throw new NotFound()
  return sendFile(c, { ...file, bytes: await file.make() })
})

export const boardRoutes = app

/** Both reports of one reading of the database: their files are made when asked for. */
async function reportsHere(c: Context<App>) {
  const { board, edition, ledger } = await boardHere(c)
  const now = c.var.services.now()
  const of = { edition, board, entries: ledger.entries, lang: c.var.lang, now }
  const reports = [funderReport(of), decreeReport(of)]
  return { edition, board, reports: reports.map(it => ({ title: it.title, files: filesOf(it, of) })) }
}
