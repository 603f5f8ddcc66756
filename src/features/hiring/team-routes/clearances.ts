import { idOf, pages } from '../../../platform/http/index.ts'
import type { Applied } from '../../edition/index.ts'
import { clear } from '../clear.ts'
import { decideClearance } from '../decide-clearance.ts'
import { clearanceForm, decisionForm } from '../forms.ts'
import { paths } from '../paths.ts'
import { drawFile, said, team } from './team.ts'

const { app, post } = pages<Applied>()

post(paths.clearance, async c => {
  const actor = team(c)
  const { day, note, to } = clearanceForm.parse(await c.req.parseBody())
  const followed = await clear(c.var.services, actor, c.var.edition, { fellowshipId: idOf(c), to, day, note })
  if (followed.ok) return said(c, 'clearanceSaved')
  const typed = { to, day: day ?? '', note }
  return c.html(await drawFile(c, { form: 'clearance', refusal: followed.refusal, typed }), 422)
})

post(paths.decision, async c => {
  const actor = team(c)
  const { decision, decisionReason: reason, to } = decisionForm.parse(await c.req.parseBody())
  const deciding = { fellowshipId: idOf(c), decision, to, reason }
  const decided = await decideClearance(c.var.services, actor, c.var.edition, deciding)
  if (decided.ok) return said(c, 'decided')
  const typed = { decision: decision ?? '', decisionReason: reason, to: to ? `${to.challenge} ${to.profile}` : '' }
  return c.html(await drawFile(c, { form: 'decision', refusal: decided.refusal, typed }), 422)
})

export const clearanceRoutes = app
