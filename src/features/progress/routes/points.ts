import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, pages } from '../../../platform/http/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { addDecision } from '../add-decision.ts'
import { askPoint } from '../ask-point.ts'
import { cancelPoint } from '../cancel-point.ts'
import { closeDecision } from '../close-decision.ts'
import { askingForm, cancellingForm, closingForm, readHolding, readLines } from '../forms.ts'
import { holdPoint } from '../hold-point.ts'
import { type PointShown, pointPage } from '../pages/point.ts'
import { pointsPage } from '../pages/points.ts'
import { paths } from '../paths.ts'
import { findPoint, listDecisions, listInvolved, listPoints } from '../queries.ts'
import { openTo } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { here, said } from './here.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.points, async c => {
  const { challengeId, may, ...at } = here(c)
  const { db } = c.var.services
  const points = await listPoints(db, challengeId)
  const decisions = await listDecisions(db, challengeId)
  return c.html(pointsPage(c.var.view, { ...at, points, decisions, mayDecide: may('deciding') }))
})

get(paths.point, async c => c.html(await draw(c)))

post(paths.asking, async c => {
  const { actor, challengeId, edition } = here(c, 'asking')
  const { day } = askingForm.parse(await c.req.parseBody())
  const asked = await askPoint(c.var.services, actor, edition, { challengeId, pointId: idOf(c), day })
  if (asked.ok) return back(c, text[c.var.lang].points.asked(formatDay(c.var.lang, asked.value)))
  return c.html(await draw(c, { typed: { day: day ?? '' }, refusal: { of: 'asking', is: asked.refusal } }), 422)
})

post(paths.holding, async c => {
  const { actor, challengeId, edition } = here(c, 'holding')
  const typed = readHolding(await c.req.parseBody())
  const held = await holdPoint(c.var.services, actor, edition, { challengeId, pointId: idOf(c), ...typed })
  if (held.ok) return back(c, text[c.var.lang].points.held)
  const { decisions: lines, heldOn = '', note } = typed
  return c.html(await draw(c, { typed: { heldOn, note, lines }, refusal: { of: 'holding', is: held.refusal } }), 422)
})

post(paths.cancelling, async c => {
  const { actor, challengeId, edition } = here(c, 'cancelling')
  const typed = cancellingForm.parse(await c.req.parseBody())
  const cancelled = await cancelPoint(c.var.services, actor, edition, { challengeId, pointId: idOf(c), ...typed })
  if (cancelled.ok) return back(c, text[c.var.lang].points.cancelled)
  return c.html(await draw(c, { typed, refusal: { of: 'cancelling', is: cancelled.refusal } }), 422)
})

post(paths.decision, async c => {
  const { actor, challengeId, edition } = here(c, 'deciding')
  const lines = readLines(await c.req.parseBody()).slice(0, 1)
  const [decision] = lines
  if (!decision) throw new NotFound()
  const added = await addDecision(c.var.services, actor, edition, { challengeId, pointId: idOf(c), decision })
  if (added.ok) return back(c, text[c.var.lang].points.added)
  return c.html(await draw(c, { typed: { lines }, refusal: { of: 'decision', is: added.refusal } }), 422)
})

post(paths.closing, async c => {
  const { actor, challengeId, edition, here: at } = here(c, 'deciding')
  const { state } = closingForm.parse(await c.req.parseBody())
  await closeDecision(c.var.services, actor, edition, { challengeId, decisionId: idOf(c), state })
  // Somebody else may have said so just before: the page then shows what they said.
  return said(c, href(paths.points, c.var.lang, { slug: at.slug }), text[c.var.lang].points.closedNow)
})

export const pointRoutes = app

const back = (c: Context<App>, words: string) =>
  said(c, href(paths.point, c.var.lang, { slug: c.req.param('slug') ?? '', id: idOf(c) }), words)

async function draw(c: Context<App>, again: Pick<PointShown, 'typed' | 'refusal'> = { typed: {} }) {
  const { challengeId, edition, here: at, may, progress, today } = here(c)
  const { db } = c.var.services
  const point = await findPoint(db, challengeId, idOf(c))
  if (!point) throw new NotFound()
  return pointPage(c.var.view, {
    here: at,
    point,
    decisions: await listDecisions(db, challengeId),
    people: await listInvolved(db, edition.id, [challengeId]),
    open: openTo(point, today, progress.points),
    mayHold: may('holding'),
    today,
    ...again,
  })
}
