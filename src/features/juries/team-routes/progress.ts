import { pages } from '../../../platform/http/index.ts'
import { plural } from '../../../platform/i18n/index.ts'
import type { Applied } from '../../edition/index.ts'
import { openRankings } from '../open-rankings.ts'
import { listsPage } from '../pages/lists/lists.ts'
import { progressPage } from '../pages/team/progress.ts'
import { say, text } from '../pages/words.ts'
import { listPaths, paths } from '../paths.ts'
import * as queries from '../queries.ts'
import { leadTo, team } from '../routes/guards.ts'
import { allOf } from '../routes/list-drawing.ts'
import { isLate } from '../rules.ts'

const { app, get, post } = pages<Applied>()

get(paths.progress, async c => {
  team(c)
  const { edition, services, view } = c.var
  const now = services.now()
  const jurors = await queries.listJurors(services.db, edition.id, edition.jury.charter.version)
  const progress = await queries.listJurorProgress(services.db, edition.id)
  const late = (await queries.listHeard(services.db, edition.id, now)).filter(it => isLate(it, now))
  const counts = await queries.countProgress(services.db, edition.id)
  return c.html(progressPage(view, { ...counts, jurors, progress, late, remarksPassed: edition.jury.remarksPassed }))
})

post(listPaths.team.lists, async c => {
  const actor = team(c)
  const { edition, lang, services, view } = c.var
  const opened = await openRankings(services, actor, edition)
  if (opened.ok) return leadTo(c, listPaths.team.lists, plural(lang, opened.value, text[lang].lists.built))
  const refusal = say(view, edition, opened.refusal)
  return c.html(listsPage(view, { ...(await allOf(c, actor, 'team')), refusal }), 409)
})

export const progressRoutes = app
