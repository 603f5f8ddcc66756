import type { Context } from 'hono'
import type { FieldError } from '../../../platform/html/index.ts'
import { idOf, pages } from '../../../platform/http/index.ts'
import { plural } from '../../../platform/i18n/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { type Body, readHours, readPanel, readSeen } from '../forms.ts'
import { type PanelPage, panelPage } from '../pages/team/panel.ts'
import { planPage } from '../pages/team/plan.ts'
import { proposalPage } from '../pages/team/proposal.ts'
import { say, text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { planInterviews } from '../plan-interviews.ts'
import { proposePlan } from '../propose-plan.ts'
import * as queries from '../queries.ts'
import { bodyOf, found, leadTo, team } from '../routes/guards.ts'
import { type Hours, type PanelRefusal, USUAL_HOURS } from '../rules.ts'
import { savePanel } from '../save-panel.ts'

const { app, get, post } = pages<Applied>()

get(paths.team, async c => {
  team(c)
  return c.html(await drawPlan(c, c.req.query()))
})

get(paths.newPanel, async c => {
  team(c)
  return c.html(await drawPanel(c, { id: undefined, panel: NEW_PANEL, errors: [] }))
})

post(paths.newPanel, c => keepPanel(c, undefined))

get(paths.panel, async c => {
  team(c)
  const { edition, services } = c.var
  const panel = found((await queries.listPanels(services.db, edition.id)).find(({ id }) => id === idOf(c)))
  const jurors = panel.jurors.map(({ id }) => id)
  return c.html(await drawPanel(c, { id: panel.id, panel: { ...panel, jurors, hours: panel }, errors: [] }))
})

post(paths.panel, c => keepPanel(c, idOf(c)))

get(paths.proposal, async c => {
  team(c)
  const { hours } = readHours(c.req.query(), USUAL_HOURS)
  return hours ? c.html(await drawProposal(c, hours)) : c.html(await drawPlan(c, c.req.query()), 422)
})

post(paths.proposal, async c => {
  const actor = team(c)
  const body = await bodyOf(c)
  const { hours } = readHours(body, USUAL_HOURS)
  if (!hours) return c.html(await drawPlan(c, body), 422)
  const planned = await planInterviews(c.var.services, actor, c.var.edition, { hours, seen: readSeen(body) })
  if (!planned.ok) return c.html(await drawProposal(c, hours, say(c.var.view, c.var.edition, planned.refusal)), 409)
  const { placed } = planned.value
  return leadTo(c, paths.timetable, plural(c.var.lang, placed.length, text[c.var.lang].team.applied))
})

export const planRoutes = app

const NEW_PANEL = { name: '', room: '', jurors: [], hours: { opens: USUAL_HOURS.start, closes: USUAL_HOURS.end } }

async function drawPlan(c: Context<App>, body: Body) {
  const { edition, lang, services, view } = c.var
  const t = text[lang].team
  const { typed, wrong } = readHours(body, USUAL_HOURS)
  const errors = wrong.map(field => ({ field, message: field === 'minutes' ? t.minutesWrong : t.hourWrong }))
  const counts = await queries.countProgress(services.db, edition.id)
  const panels = await queries.listPanels(services.db, edition.id)
  const interviews = await queries.listInterviews(services.db, edition.id)
  return planPage(view, { edition, counts, panels, interviews, hours: typed, errors })
}

async function drawProposal(c: Context<App>, hours: Hours, refusal?: string) {
  const { edition, services, view } = c.var
  const proposal = await proposePlan(services.db, edition, hours)
  const typed = { ...hours, minutes: String(hours.minutes) }
  return proposalPage(view, { edition, hours: typed, proposal, refusal })
}

async function keepPanel(c: Context<App>, id: number | undefined) {
  const actor = team(c)
  const panel = readPanel(await bodyOf(c))
  const saved = await savePanel(c.var.services, actor, c.var.edition, { ...panel, id })
  if (saved.ok) return leadTo(c, paths.team, text[c.var.lang].team.panelSaved)
  const errors = [{ field: fieldOf(saved.refusal), message: say(c.var.view, c.var.edition, saved.refusal) }]
  return c.html(await drawPanel(c, { id, panel, errors }), 422)
}

const fieldOf = ({ code }: PanelRefusal): FieldError['field'] => FIELDS[code] ?? 'jurors'

const FIELDS: { [C in PanelRefusal['code']]?: string } = {
  room_missing: 'room',
  name_missing: 'name',
  name_taken: 'name',
  panel_hours_wrong: 'opens',
}

async function drawPanel(c: Context<App>, page: Omit<PanelPage, 'jurors'>) {
  const { edition, services, view } = c.var
  const jurors = await queries.listJurors(services.db, edition.id, edition.jury.charter.version)
  return panelPage(view, { ...page, jurors })
}
