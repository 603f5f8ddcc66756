import type { Context } from 'hono'
import { type Address, href } from '../../../kernel/address.ts'
import { pages } from '../../../platform/http/index.ts'
import { type App, type Applied, dayOf } from '../../edition/index.ts'
import { decisionForm, handoverForm, leavingIn, scenariosIn, sheetForm } from '../forms.ts'
import { keepLeaving } from '../keep-leaving.ts'
import type { Again } from '../pages/frame.ts'
import { leavingPage } from '../pages/leaving.ts'
import { sustainingPage } from '../pages/sustaining.ts'
import { paths } from '../paths.ts'
import { listDecisions, listHandovers, listLeaving, listSheets } from '../queries/sustaining.ts'
import { listItems } from '../queries.ts'
import { recordDecision } from '../record-decision.ts'
import { DECIDERS, fieldOfDecision, fieldOfSheet, PARTS, WRITERS } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { writeHandover } from '../write-handover.ts'
import { writeSheet } from '../write-sheet.ts'
import { hereAs, said, typed } from './here.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.sustaining, async c => c.html(await drawSheet(c)))

post(paths.sustaining, async c => {
  const { actor, here, services, where } = hereAs(c, WRITERS)
  const sent = await typed(c)
  const scenarios = scenariosIn(sent, here.results.sustaining.scenarios)
  const written = await writeSheet(services, actor, where, { ...sheetForm.parse(sent), scenarios })
  const t = text[c.var.lang].sustaining
  if (written.ok) return back(c, paths.sustaining, t.written(written.value))
  const { code } = written.refusal
  const wrong = { field: fieldOfSheet[code], message: t.refusals.sheet[code] }
  return c.html(await drawSheet(c, { sheet: { typed: sent, wrong } }), 422)
})

post(paths.decision, async c => {
  const { actor, services, where } = hereAs(c, DECIDERS)
  const sent = await typed(c)
  const decided = await recordDecision(services, actor, where, decisionForm.parse(sent))
  const t = text[c.var.lang].sustaining
  if (decided.ok) return back(c, paths.sustaining, t.noted)
  const { code } = decided.refusal
  const wrong = { field: fieldOfDecision[code], message: t.refusals.decision[code] }
  return c.html(await drawSheet(c, { decided: { typed: sent, wrong } }), 422)
})

get(paths.leaving, async c => c.html(await drawLeaving(c)))

post(paths.leaving, async c => {
  const { actor, here, services, where } = hereAs(c, WRITERS)
  const codes = here.results.sustaining.leaving.flatMap(it => it.items.map(({ code }) => code))
  await keepLeaving(services, actor, where, leavingIn(await typed(c), codes))
  return back(c, paths.leaving, text[c.var.lang].saved)
})

post(paths.handover, async c => {
  const { actor, services, where } = hereAs(c, WRITERS)
  const sent = await typed(c)
  const written = await writeHandover(services, actor, where, handoverForm.parse(sent))
  if (written.ok) return back(c, paths.leaving, text[c.var.lang].saved)
  const { receiver_missing: message } = text[c.var.lang].sustaining.refusals.handover
  return c.html(await drawLeaving(c, { typed: sent, wrong: { field: 'receiver', message } }), 422)
})

export const sustainingRoutes = app

const back = (c: Context<App>, address: Address, words: string) =>
  said(c, href(address, c.var.lang, { slug: c.req.param('slug') ?? '' }), words)

async function drawSheet(c: Context<App>, again: { sheet?: Again; decided?: Again } = {}) {
  const { here, of, services, view } = hereAs(c, PARTS)
  const { db, now } = services
  const [sheets, [decision]] = [await listSheets(db, of), await listDecisions(db, of)]
  return sustainingPage(view, here, { sheets, decision, today: dayOf(now(), here.edition.zone), ...again })
}

async function drawLeaving(c: Context<App>, again?: Again) {
  const { here, of, services, view } = hereAs(c, PARTS)
  const { db, now } = services
  const [leaving, items] = [await listLeaving(db, of), await listItems(db, of)]
  const [[decision], [handover]] = [await listDecisions(db, of), await listHandovers(db, of)]
  const today = dayOf(now(), here.edition.zone)
  return leavingPage(view, here, { leaving, items, decision, handover, today, ...(again && { again }) })
}
