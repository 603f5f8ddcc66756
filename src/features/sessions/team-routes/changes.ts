import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import type { FieldError } from '../../../platform/html/index.ts'
import { idOf, pages } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { cancelSession } from '../cancel-session.ts'
import { reasonForm, sessionTyped, typedOf, workshopForm } from '../forms.ts'
import { moveSession } from '../move-session.ts'
import { cancellationPage, movePage, type WorkshopTyped, workshopEditPage } from '../pages/team/forms.ts'
import type { SessionTyped } from '../pages/typed.ts'
import { text } from '../pages/when.ts'
import { teamPaths } from '../paths.ts'
import { findSession, findWorkshop } from '../queries.ts'
import { leadTo, say, team, teamSession } from '../routes/guards.ts'
import type { ChangeRefusal, PartsRefusal, WorkshopRefusal } from '../rules.ts'
import { addWorkshop, saveWorkshop } from '../save-workshop.ts'
import { errorAt, readParts } from './session.ts'

const { app, get, post } = pages<Applied>()

get(teamPaths.move, async c => c.html(movePage(c.var.view, await moveOf(c, {}))))

post(teamPaths.move, async c => {
  const { actor, edition, session } = await teamSession(c)
  const typed = sessionTyped(await c.req.parseBody())
  const read = readParts(c, typed)
  if ('error' in read) return c.html(movePage(c.var.view, await moveOf(c, { typed, errors: [read.error] })), 422)
  const { place, reason, video } = typed
  const moved = await moveSession(c.var.services, actor, edition, { id: session.id, ...read, place, video, reason })
  if (moved.ok) return leadTo(c, teamPaths.session, text[c.var.lang].team.moved, { id: session.id })
  return c.html(movePage(c.var.view, await moveOf(c, { typed, ...refusedMove(c, moved.refusal) })), 422)
})

get(teamPaths.cancellation, async c => {
  const { session } = await teamSession(c)
  return c.html(cancellationPage(c.var.view, { session, reason: '', error: undefined, refusal: undefined }))
})

post(teamPaths.cancellation, async c => {
  const { actor, edition, session } = await teamSession(c)
  const { reason } = reasonForm.parse(await c.req.parseBody())
  const cancelled = await cancelSession(c.var.services, actor, edition, { id: session.id, reason })
  if (cancelled.ok) return leadTo(c, teamPaths.session, text[c.var.lang].team.cancelled, { id: session.id })
  const said = say(c.var.lang, cancelled.refusal)
  const unsaid = cancelled.refusal.code === 'reason_missing'
  const page = { session, reason, error: unsaid ? said : undefined, refusal: unsaid ? undefined : said }
  return c.html(cancellationPage(c.var.view, page), unsaid ? 422 : 409)
})

const BLANK: WorkshopTyped = { title: '', about: '', leader: '', place: '', capacity: 0 }

get(teamPaths.workshops, async c => {
  const { session } = await teamSession(c)
  return c.html(workshopEditPage(c.var.view, { session, workshop: undefined, typed: BLANK, errors: [] }))
})

post(teamPaths.workshops, async c => {
  const { actor, edition, session } = await teamSession(c)
  const typed = workshopForm.parse(await c.req.parseBody())
  const added = await addWorkshop(c.var.services, actor, edition, { sessionId: session.id, workshop: typed })
  if (added.ok) return leadTo(c, teamPaths.workshop, text[c.var.lang].team.workshopAdded, { id: added.value })
  const errors = [workshopError(c, added.refusal)]
  return c.html(workshopEditPage(c.var.view, { session, workshop: undefined, typed, errors }), 422)
})

get(teamPaths.workshop, async c => {
  const { session, workshop } = await workshopHere(c)
  return c.html(workshopEditPage(c.var.view, { session, workshop, typed: workshop, errors: [] }))
})

post(teamPaths.workshop, async c => {
  const { actor, edition, session, workshop } = await workshopHere(c)
  const typed = workshopForm.parse(await c.req.parseBody())
  const saved = await saveWorkshop(c.var.services, actor, edition, { id: workshop.id, workshop: typed })
  if (saved.ok) return leadTo(c, teamPaths.workshop, text[c.var.lang].team.workshopSaved, { id: workshop.id })
  const errors = [workshopError(c, saved.refusal)]
  return c.html(workshopEditPage(c.var.view, { session, workshop, typed, errors }), 422)
})

export const changeRoutes = app

type Again = { typed?: SessionTyped; errors?: FieldError[]; refusal?: string }

async function moveOf(c: Context<App>, { errors = [], refusal, typed }: Again) {
  const { edition, session } = await teamSession(c)
  return { edition, session, leaders: [], errors, refusal, typed: typed ?? typedOf(session, edition.zone) }
}

function refusedMove(c: Context<App>, refusal: ChangeRefusal | PartsRefusal): Again {
  const said = say(c.var.lang, refusal)
  if (refusal.code === 'reason_missing') return { errors: [{ field: 'reason', message: said }] }
  if (refusal.code === 'no_part' || 'row' in refusal) return { errors: [errorAt(c, refusal)] }
  return { refusal: said }
}

async function workshopHere(c: Context<App>) {
  const here = team(c)
  const { db } = c.var.services
  const workshop = await findWorkshop(db, here.edition.id, idOf(c))
  const session = workshop && (await findSession(db, here.edition.id, workshop.sessionId))
  if (!session) throw new NotFound()
  return { ...here, session, workshop }
}

const workshopError = (c: Context<App>, refusal: WorkshopRefusal): FieldError => ({
  field: refusal.code === 'title_missing' ? 'title' : 'capacity',
  message: say(c.var.lang, refusal),
})
