import type { Context } from 'hono'
import { heldAmong } from '../../../platform/files/index.ts'
import { pages } from '../../../platform/http/index.ts'
import type { Actor } from '../../../platform/services.ts'
import type { App, Applied } from '../../edition/index.ts'
import { listGiven } from '../../evidence/index.ts'
import { declareConflict } from '../declare-conflict.ts'
import { readNote, readSheet } from '../forms.ts'
import { mark } from '../mark.ts'
import { dayPage } from '../pages/jury/day.ts'
import { filePage } from '../pages/jury/file.ts'
import { markName, type SheetPart } from '../pages/jury/sheet.ts'
import { say, text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import * as queries from '../queries.ts'
import type { Marking, MarkRefusal } from '../rules.ts'
import { afterCharter, bodyOf, found, leadTo } from './guards.ts'

const { app, get, post } = pages<Applied>()

get(
  paths.day,
  afterCharter(async (c, actor) => {
    const { edition, services, view } = c.var
    return c.html(dayPage(view, { edition, heard: await queries.listDay(services.db, edition.id, actor.personId) }))
  }),
)

get(
  paths.file,
  afterCharter(async (c, actor) => c.html(await draw(c, actor, {}))),
)

post(
  paths.file,
  afterCharter(async (c, actor) => {
    const marking = readSheet(c.var.edition, await bodyOf(c), markName)
    const kept = await mark(c.var.services, actor, c.var.edition, { ...marking, code: codeOf(c) })
    const background = c.req.header('Accept') === 'application/json'
    if (background) return kept.ok ? c.json({ savedAt: kept.value }) : c.json(kept.refusal, 409)
    if (!kept.ok) return drawRefused(c, actor, marking, kept.refusal)
    const { locked, saved } = text[c.var.lang].jury
    return leadTo(c, paths.file, marking.lock ? locked : saved, { code: codeOf(c) })
  }),
)

post(
  paths.declaration,
  afterCharter(async (c, actor) => {
    const note = readNote(await bodyOf(c))
    const declared = await declareConflict(c.var.services, actor, c.var.edition, { code: codeOf(c), note })
    if (declared.ok) return leadTo(c, paths.day, text[c.var.lang].jury.conflictDeclared)
    const message = say(c.var.view, c.var.edition, declared.refusal)
    return c.html(await draw(c, actor, { note, errors: [{ field: 'note', message }] }), 422)
  }),
)

export const juryRoutes = app

const codeOf = (c: Context<App>) => c.req.param('code') ?? ''

/** What was typed is kept where it may still change, and stays on the page with what to do about it. */
async function drawRefused(c: Context<App>, actor: Actor, marking: Marking, refusal: MarkRefusal) {
  const { edition, services, view } = c.var
  const openAgain = { ...marking, lock: false, code: codeOf(c) }
  if (marking.lock && refusal.code !== 'sheet_locked') await mark(services, actor, edition, openAgain)
  const missing = refusal.code === 'sheet_incomplete' ? refusal.criteria[0] : undefined
  const errors = [{ field: missing ? markName(missing) : 'remark', message: say(view, edition, refusal) }]
  const status = refusal.code === 'sheet_incomplete' ? 422 : 409
  return c.html(await draw(c, actor, { typed: marking, errors }), status)
}

async function draw(c: Context<App>, actor: Actor, given: Partial<Pick<SheetPart, 'typed' | 'note' | 'errors'>>) {
  const { edition, services, view } = c.var
  const { db } = services
  const file = found(await queries.findFile(db, edition.id, actor.personId, codeOf(c)))
  const sheet = await queries.findSheet(db, file.applicationId, actor.personId)
  const day = await queries.listDay(db, edition.id, actor.personId)
  const colleagues =
    sheet?.state === 'locked' ? await queries.listColleagues(db, file.applicationId, actor.personId) : []
  const held = await heldAmong(db, file.content.files)
  const evidence = await listGiven(db, file.applicationId)
  const page = { edition, file, day, sheet, colleagues, held, evidence, typed: undefined, note: '', errors: [] }
  return filePage(view, { ...page, ...given })
}
