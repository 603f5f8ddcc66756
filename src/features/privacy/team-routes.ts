import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { belowIn, idOf, pages, seeOther, sendFile, signedIn } from '../../platform/http/index.ts'
import type { Actor } from '../../platform/services.ts'
import { type App, type Applied, dayOf } from '../edition/index.ts'
import { requireTeam } from '../people/rules.ts'
import { answerRequest, eraseOnRequest, extendRequest, findAsker, liftHold, placeHold } from './answer.ts'
import { enterRequest } from './ask.ts'
import { copyOf } from './copy.ts'
import { previewErasure } from './erase.ts'
import { answerForm, enterForm, erasureForm, extensionForm, holdForm, liftForm, requestsQuery } from './forms.ts'
import { listExpired } from './keep-until.ts'
import { registerPage, retentionPage } from './pages/kept.ts'
import { type RequestPage, requestPage } from './pages/request.ts'
import { requestsPage } from './pages/team.ts'
import { text } from './pages/words.ts'
import { paths } from './paths.ts'
import { findRequest, listCounts, listErasures, listRequests } from './queries.ts'
import { registerOf } from './register.ts'
import type { DataRequest, Entered, RequestRefusal } from './rules.ts'
import { typesetCopy, typesetRegister } from './typeset.ts'

const { app, get, post } = pages<Applied>()
const PER_PAGE = 50
const SOON_DAYS = 30
const DAY_MS = 86_400_000
const EMPTY: Entered = { kind: 'access', words: '', name: '', email: '', lang: 'fr', receivedOn: '' }

get(paths.requests, async c => c.html(await drawList(c)))

post(paths.requests, async c => {
  const typed = enterForm.parse(await c.req.parseBody())
  const entered = await enterRequest(c.var.services, teamHere(c), c.var.edition, typed)
  if (!entered.ok) return c.html(await drawList(c, { typed, refusal: entered.refusal }), 422)
  return back(c, text[c.var.lang].team.entered, entered.value)
})

get(paths.register, c => {
  teamHere(c)
  const { edition, lang, view } = c.var
  return c.html(registerPage(view, { edition, entries: registerOf(edition, lang) }))
})

get(paths.registerPdf, async c => {
  teamHere(c)
  const { edition, lang, services } = c.var
  const bytes = await typesetRegister({ edition, lang, now: services.now() })
  return sendFile(c, { name: `${text[lang].register.file}.pdf`, type: 'application/pdf', bytes })
})

get(paths.retention, async c => {
  teamHere(c)
  const { edition, lang, services, view } = c.var
  const now = await listExpired(services, edition)
  const soon = await listExpired(services, edition, new Date(services.now().getTime() + SOON_DAYS * DAY_MS))
  const erasures = await listErasures(services.db, edition.id, { before: belowIn(c), limit: PER_PAGE })
  const counts = await listCounts(services.db, edition.id)
  const next = nextOf(erasures, avant => href(paths.retention, lang, {}, { avant }))
  const figures = { now: now.length, held: now.filter(it => it.held).length, soon: soon.length - now.length }
  return c.html(retentionPage(view, { edition, ...figures, erasures, counts, next }))
})

get(paths.request, async c => c.html(await draw(c)))

get(paths.copyJson, async c => {
  const bytes = new TextEncoder().encode(JSON.stringify(await copyHere(c), null, 2))
  return sendFile(c, { name: `${text[c.var.lang].copy.file}.json`, type: 'application/json', bytes })
})

get(paths.copyPdf, async c => {
  const { edition, lang, services } = c.var
  const bytes = await typesetCopy(await copyHere(c), { edition, lang, now: services.now() })
  return sendFile(c, { name: `${text[lang].copy.file}.pdf`, type: 'application/pdf', bytes })
})

post(paths.extension, async c => {
  const { reason } = extensionForm.parse(await c.req.parseBody())
  const said = await extendRequest(c.var.services, teamHere(c), c.var.edition, { id: idOf(c), reason })
  if (!said.ok) return refused(c, { refusal: said.refusal, form: 'extension', typed: { reason } })
  return back(c, text[c.var.lang].team.extendedDone)
})

post(paths.answer, async c => {
  const typed = answerForm.parse(await c.req.parseBody())
  const said = await answerRequest(c.var.services, teamHere(c), c.var.edition, { id: idOf(c), ...typed })
  if (!said.ok) return refused(c, { refusal: said.refusal, form: 'answer', typed })
  return back(c, text[c.var.lang].team.answered)
})

post(paths.erasure, async c => {
  const { seen } = erasureForm.parse(await c.req.parseBody())
  const said = await eraseOnRequest(c.var.services, teamHere(c), c.var.edition, { id: idOf(c), seen })
  return said.ok ? back(c, text[c.var.lang].team.erased) : refused(c, { refusal: said.refusal })
})

post(paths.hold, async c => {
  const typed = holdForm.parse(await c.req.parseBody())
  const hold = { id: idOf(c), reason: typed.holdReason, until: typed.until }
  const said = await placeHold(c.var.services, teamHere(c), c.var.edition, hold)
  if (!said.ok) return refused(c, { refusal: said.refusal, form: 'hold', typed })
  return back(c, text[c.var.lang].team.placed)
})

post(paths.lift, async c => {
  const { hold } = liftForm.parse(await c.req.parseBody())
  await liftHold(c.var.services, teamHere(c), c.var.edition, hold)
  return back(c, text[c.var.lang].team.lifted)
})

export const teamRoutes = app

function teamHere(c: Context<App>): Actor {
  const actor = signedIn(c)
  requireTeam(actor, c.var.edition.id)
  return actor
}

const back = (c: Context<App>, said: string, id = idOf(c)) =>
  seeOther(c, c.var.services.config, href(paths.request, c.var.lang, { id }), { kind: 'success', text: said })

const nextOf = (rows: readonly { id: number }[], to: (below: string) => string) => {
  const last = rows.length === PER_PAGE ? rows.at(-1)?.id : undefined
  return last === undefined ? undefined : to(String(last))
}

async function drawList(c: Context<App>, again: { typed: Entered; refusal?: RequestRefusal } = { typed: EMPTY }) {
  teamHere(c)
  const { edition, lang, services, view } = c.var
  const { etat: state } = requestsQuery.parse(c.req.query())
  const requests = await listRequests(services.db, edition.id, { state, before: belowIn(c), limit: PER_PAGE })
  const next = nextOf(requests, avant => href(paths.requests, lang, {}, { etat: state ?? '', avant }))
  const today = dayOf(services.now(), edition.zone)
  return requestsPage(view, { edition, today, state, requests, next, ...again })
}

async function requestHere(c: Context<App>): Promise<DataRequest> {
  teamHere(c)
  const request = await findRequest(c.var.services.db, c.var.edition.id, idOf(c))
  if (!request) throw new NotFound()
  return request
}

/** A copy is handed over where one was asked for, and of whoever asked. */
async function copyHere(c: Context<App>) {
  const request = await requestHere(c)
  const somebody = request.kind === 'access' && (await findAsker(c.var.services.db, request))
  if (!somebody) throw new NotFound()
  return copyOf(c.var.services.db, somebody, c.var.services.now(), { through: c.var.edition.id })
}

type Again = Pick<RequestPage, 'refusal' | 'form'> & { typed?: Partial<RequestPage['typed']> }

/** What the form lacks is 422; what the state does not allow is 409. */
const refused = async (c: Context<App>, again: Again) =>
  c.html(await draw(c, again), again.refusal && 'field' in again.refusal ? 422 : 409)

async function draw(c: Context<App>, { typed, ...again }: Again = {}) {
  const request = await requestHere(c)
  const { edition, services, view } = c.var
  const somebody = await findAsker(services.db, request)
  const preview = somebody && (await previewErasure(services.db, somebody, services.now()))
  const today = dayOf(services.now(), edition.zone)
  const empty = { answer: '', outcome: 'done' as const, reason: '', holdReason: '', until: '' }
  return requestPage(view, { request, preview, today, typed: { ...empty, ...typed }, ...again })
}
