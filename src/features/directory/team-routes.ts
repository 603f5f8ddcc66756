import { NotFound } from '../../kernel/not-found.ts'
import { pages, signedIn } from '../../platform/http/index.ts'
import { type Applied, dayOf } from '../edition/index.ts'
import { holds } from '../people/rules.ts'
import { bySkill } from './naming.ts'
import { teamPage } from './pages/team.ts'
import { paths } from './paths.ts'
import * as queries from './queries.ts'

const { app, get } = pages<Applied>()

get(paths.team, async c => {
  const { edition, lang, services, view } = c.var
  if (!holds(signedIn(c), edition.id, 'team') || !edition.directory) throw new NotFound()
  const counts = await queries.countPosts(services.db, edition.id, dayOf(services.now(), edition.zone))
  const placed = await queries.countPlaced(services.db, edition.id)
  const skills = bySkill(edition, lang, placed, lines => lines.reduce((sum, it) => sum + it.count, 0))
  return c.html(teamPage(view, edition, { counts, skills }))
})

export const teamRoutes = app
