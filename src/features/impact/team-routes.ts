import type { Context } from 'hono'
import { NotFound } from '../../kernel/not-found.ts'
import { csv } from '../../platform/csv/index.ts'
import { pages, signedIn } from '../../platform/http/index.ts'
import { type App, type Applied, dayOf } from '../edition/index.ts'
import { holds } from '../people/rules.ts'
import { figuresPage } from './pages/figures.ts'
import { teamPage } from './pages/team.ts'
import { paths } from './paths.ts'
import { countPaths, liveCounts } from './queries/follow-up.ts'
import { readRecords } from './records.ts'
import { COLUMNS, figuresOf, monthsClosed, withoutSmall } from './rules.ts'
import { standingsOf } from './standings.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }
const { app, get } = pages<Applied>()

get(paths.team, async c => {
  const { edition, results, view } = team(c)
  return c.html(teamPage(view, { edition, results, standings: await standings(c), paths: await pathsIn(c) }))
})

get(paths.teamCsv, async c => {
  const rows = await standings(c)
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${c.var.edition.id}-results.csv"`)
  return c.body(csv([COLUMNS, ...rows.map(row => COLUMNS.map(column => row[column]))], c.var.lang === 'fr' ? ',' : '.'))
})

get(paths.teamJson, async c => {
  const rows = await standings(c)
  const dictionary = text[c.var.lang].team.columns
  c.header('Content-Disposition', `attachment; filename="${c.var.edition.id}-results.json"`)
  const challenges = rows.map(row => Object.fromEntries(COLUMNS.map(column => [column, row[column] ?? null])))
  return c.json({ edition: c.var.edition.id, dictionary, challenges })
})

get(paths.figures, async c => {
  const { edition, services, view } = team(c)
  const records = await readRecords()
  const live = await liveCounts(services.db, edition.id)
  return c.html(figuresPage(view, { edition, figures: figuresOf(records), editions: records.editions, live }))
})

export const teamRoutes = app

function team(c: Context<App>) {
  const { edition, services, view } = c.var
  if (!holds(signedIn(c), edition.id, 'team') || !edition.results) throw new NotFound()
  return { edition, results: edition.results, services, view }
}

function standings(c: Context<App>) {
  const { edition, results, services } = team(c)
  return standingsOf(services.db, edition, { results, today: dayOf(services.now(), edition.zone) })
}

/** The paths of fellows in each follow-up that is closed, without the small groups. */
async function pathsIn(c: Context<App>) {
  const { edition, results, services } = team(c)
  const counts = await countPaths(services.db, edition.id)
  const today = dayOf(services.now(), edition.zone)
  return monthsClosed(edition, results.followUp, today).flatMap(month =>
    withoutSmall(
      counts.filter(it => it.month === month),
      results.smallestGroup,
    ).map(it => ({ ...it, month })),
  )
}
