import { idOf, pages } from '../../../platform/http/index.ts'
import type { Applied } from '../../edition/index.ts'
import { readLine } from '../forms.ts'
import { REASON } from '../pages/lists/reopening.ts'
import { text } from '../pages/words.ts'
import { listPaths, paths } from '../paths.ts'
import { reopenRanking } from '../reopen-ranking.ts'
import { bodyOf, leadTo, team } from '../routes/guards.ts'
import { refuseAt } from '../routes/list-drawing.ts'

const { app, post } = pages<Applied>()

post(paths.reopening, async c => {
  const actor = team(c)
  const reason = readLine(await bodyOf(c), REASON)
  const reopened = await reopenRanking(c.var.services, actor, c.var.edition, { listId: idOf(c), reason })
  if (reopened.ok) return leadTo(c, listPaths.team.list, text[c.var.lang].lists.reopenDone, { id: idOf(c) })
  return refuseAt(c, actor, 'team', { field: REASON, refusal: reopened.refusal, typed: { reason } })
})

export const reopeningRoutes = app
