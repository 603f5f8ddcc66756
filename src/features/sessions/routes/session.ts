import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, pages, readUpload, sendFile } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { addMaterial, removeMaterial } from '../add-material.ts'
import { marksIn, materialForm, readOpinion } from '../forms.ts'
import { giveFeedback } from '../give-feedback.ts'
import { noteAttendance } from '../note-attendance.ts'
import { feedbackPage } from '../pages/feedback.ts'
import { materialPage } from '../pages/material.ts'
import { sessionPage } from '../pages/session.ts'
import { printPage, type SheetPage, sheetPage } from '../pages/sheet.ts'
import { text } from '../pages/when.ts'
import { paths } from '../paths.ts'
import * as queries from '../queries.ts'
import { feedbackWindow, isCheckInOpen, isFeedbackOpen, isFor, leads, type Opinion } from '../rules.ts'
import { leadTo, ledHere, say, sessionHere } from './guards.ts'

const { app, get, post } = pages<Applied>()

get(paths.session, async c => c.html(sessionPage(c.var.view, await sessionOf(c))))

get(paths.sheet, async c => c.html(sheetPage(c.var.view, await sheetOf(c))))

get(paths.sheetPrint, async c => c.html(printPage(c.var.view, await sheetOf(c))))

post(paths.sheet, async c => {
  const { actor, edition, session } = await ledHere(c)
  const marks = marksIn(await c.req.parseBody())
  const noted = await noteAttendance(c.var.services, actor, edition, { sessionId: session.id, marks })
  if (noted.ok) return leadTo(c, paths.sheet, text[c.var.lang].mine.sheetSaved(noted.value), { id: session.id })
  const personId = noted.refusal.code === 'excuse_missing' ? noted.refusal.personId : undefined
  const refusal = { message: say(c.var.lang, noted.refusal), personId }
  return c.html(sheetPage(c.var.view, { ...(await sheetOf(c)), marks, refusal }), personId ? 422 : 409)
})

get(paths.feedback, async c => c.html(feedbackPage(c.var.view, await feedbackOf(c))))

post(paths.feedback, async c => {
  const { actor, edition, session } = await sessionHere(c)
  const opinion = readOpinion(await c.req.parseBody())
  const given = await giveFeedback(c.var.services, actor, edition, { sessionId: session.id, opinion })
  if (given.ok) return leadTo(c, paths.session, text[c.var.lang].mine.feedbackDone, { id: session.id })
  const page = await feedbackOf(c, opinion, say(c.var.lang, given.refusal))
  return c.html(feedbackPage(c.var.view, page), given.refusal.code === 'usefulness_missing' ? 422 : 409)
})

post(paths.materials, async c => {
  const { actor, edition, section, session } = await ledHere(c)
  const { lang, services, view } = c.var
  const file = await readUpload(c)
  const typed = materialForm.parse(await c.req.parseBody())
  const added = await addMaterial(services, actor, edition, { sessionId: session.id, ...typed, file })
  if (added.ok) return leadTo(c, paths.session, text[lang].mine.added, { id: session.id })
  const page = { session, maxBytes: section.maxMaterialBytes, typed, error: say(lang, added.refusal) }
  return c.html(materialPage(view, page), 422)
})

get(paths.materials, async c => {
  const { section, session } = await ledHere(c)
  const typed = { title: '', url: '' }
  return c.html(materialPage(c.var.view, { session, maxBytes: section.maxMaterialBytes, typed, error: undefined }))
})

get(paths.material, async c => {
  const { session } = await sessionHere(c)
  const { db, files } = c.var.services
  const file = await queries.findFile(db, session.id, idOf(c, 'material'))
  if (!file) throw new NotFound()
  return sendFile(c, { name: file.name ?? '', type: file.type, bytes: await files.get(file.sha256) })
})

post(paths.materialRemoval, async c => {
  const { actor, edition, session } = await ledHere(c)
  await removeMaterial(c.var.services, actor, edition, { sessionId: session.id, id: idOf(c, 'material') })
  return leadTo(c, paths.session, text[c.var.lang].mine.removed, { id: session.id })
})

export const sessionRoutes = app

async function sessionOf(c: Context<App>) {
  const { actor, edition, groups, section, session } = await sessionHere(c)
  const { db, now } = c.var.services
  const presence = (await queries.presencesOf(db, actor.personId)).get(session.id)
  const given = (await queries.answeredBy(db, actor.personId)).includes(session.id)
  const invited = isFor(session, groups)
  const asked = invited && isFeedbackOpen(session, section, now())
  return {
    ...{ edition, session, groups, personId: actor.personId, presence, leads: leads(actor, edition.id, session) },
    ...(await around(c, session.id)),
    feedback: given ? ('given' as const) : asked ? ('open' as const) : undefined,
    checkIn: invited && isCheckInOpen(session, section, now()) && presence !== 'present',
  }
}

/** What is around a session: its workshops, its materials, and what happened to it. Three queries. */
export async function around(c: Context<App>, id: number) {
  const { db } = c.var.services
  const workshops = await queries.listWorkshops(db, id)
  const materials = await queries.listMaterials(db, id)
  const history = await queries.listHistory(db, c.var.edition.id, id)
  return { workshops, materials, history }
}

async function sheetOf(c: Context<App>): Promise<SheetPage> {
  const { edition, section, session } = await ledHere(c)
  const { config, db, now } = c.var.services
  const lines = await queries.listInvited(db, { editionId: edition.id, zone: edition.zone, sessionId: session.id })
  const address = (config.publicUrl + href(paths.checkIn, c.var.lang)).replace(/^https?:\/\//, '')
  const code = await queries.findCode(db, session.id)
  const isOpen = isCheckInOpen(session, section, now())
  return { edition, session, code, address, isOpen, lines, marks: undefined, refusal: undefined }
}

async function feedbackOf(c: Context<App>, typed?: Opinion, error?: string) {
  const { groups, section, session } = await sessionHere(c)
  if (!isFor(session, groups)) throw new NotFound()
  const { closesAt } = feedbackWindow(session, section)
  return { session, least: section.feedback.least, closesAt, typed, error }
}
