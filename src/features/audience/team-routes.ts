import type { Context } from 'hono'
import { NotFound } from '../../kernel/not-found.ts'
import { csv } from '../../platform/csv/index.ts'
import { pages, signedIn } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { holds } from '../people/rules.ts'
import { teamPage } from './pages/team.ts'
import { paths } from './paths.ts'
import { listDays, listNamed } from './queries.ts'
import { type Audience, momentIn, stretchOf, withoutSmall } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }
const { app, get } = pages<Applied>()
const SHOWN = 25
/** More domains than lead here in a year. */
const ALL = 10_000

get(paths.team, async c => {
  const stretch = stretchFor(c)
  const moment = momentIn(c.req.query('periode'))
  const toTeam = c.var.lang === 'fr' ? '/equipe' : '/en/team'
  return c.html(teamPage(c.var.view, { audience: await audienceOf(c, stretch), moment, toTeam }))
})

get(paths.teamCsv, async c => {
  const stretch = stretchFor(c)
  const days = await listDays(c.var.services.db, stretch)
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${c.var.edition.id}-audience.csv"`)
  return c.body(csv([text[c.var.lang].csvColumns, ...days.map(it => [it.day, it.entries, it.reads])]))
})

export const teamRoutes = app

/** The days that the team asks for; nobody else has this page. */
function stretchFor(c: Context<App>) {
  const { edition, services } = c.var
  if (!holds(signedIn(c), edition.id, 'team')) throw new NotFound()
  return stretchOf(momentIn(c.req.query('periode')), edition.instants, services.now())
}

/** Five queries, whatever was read. */
async function audienceOf(c: Context<App>, stretch: { from: string; to: string }): Promise<Audience> {
  const { db } = c.var.services
  const days = await listDays(db, stretch)
  const page = await listNamed(db, 'page', stretch, SHOWN)
  const origin = withoutSmall(await listNamed(db, 'origin', stretch, ALL), SHOWN)
  const device = await listNamed(db, 'device', stretch, SHOWN)
  const langs = await listNamed(db, 'lang', stretch, SHOWN)
  return { ...stretch, days, by: { page, origin, device }, langs }
}
