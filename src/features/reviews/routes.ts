import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import type { Result } from '../../kernel/result.ts'
import { pages, seeOther, signedIn } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { listingIn, readReason, readWriting } from './forms.ts'
import { type BlindPage, blindPage } from './pages/blind-file.ts'
import { lackErrors } from './pages/blind-marks.ts'
import { pilePage } from './pages/pile.ts'
import { refusalWords, text } from './pages/words.ts'
import { paths } from './paths.ts'
import * as blind from './queries/blind.ts'
import { type Recorded, recordReadings } from './record-readings.ts'
import { recuse } from './recuse.ts'
import { reopenReading } from './reopen-reading.ts'
import { type Lack, lacksOf, type ReadingRefusal, requireReader } from './rules.ts'

const { app, get, post } = pages<Applied>()

get(paths.pile, async c => {
  const of = reading(c)
  const { services, edition, lang, view } = c.var
  const { rows, next: more } = await blind.listPile(services.db, of, listingIn(c.req.query()).place.after)
  const last = more && rows.at(-1)
  const address = last ? href(paths.pile, lang, {}, { [lang === 'fr' ? 'apres' : 'after']: last.id }) : undefined
  return c.html(pilePage(view, { edition, rows, more: address, ...(await pileOf(c, of)) }))
})

get(paths.reading, async c => c.html(blindPage(c.var.view, await fileOf(c))))

post(paths.reading, async c => {
  const page = await fileOf(c)
  const { intent, ...writing } = readWriting(c.var.edition, await c.req.parseBody({ all: true }))
  const lacks = intent === 'finish' ? lacksOf(c.var.edition, writing) : []
  const given = { ...writing, code: codeOf(c), finish: intent === 'finish' && lacks.length === 0 }
  const recorded = await recordReadings(c.var.services, signedIn(c), c.var.edition, [given])
  if (wantsJson(c)) return recorded.ok ? c.json({ savedAt: recorded.value }) : c.json(recorded.refusal, 409)
  if (recorded.ok && lacks.length === 0) return onward(c, page.file.id, given.finish)
  return drawAgain(c, { ...page, file: { ...page.file, ...writing } }, lacks, recorded)
})

post(paths.reopening, async c => {
  const page = await fileOf(c)
  const reopened = await reopenReading(c.var.services, signedIn(c), c.var.edition, codeOf(c))
  if (!reopened.ok) return refuse(c, page, reopened.refusal)
  const notice = { kind: 'success', text: text[c.var.lang].blind.reopened } as const
  return seeOther(c, c.var.services.config, href(paths.reading, c.var.lang, { code: codeOf(c) }), notice)
})

post(paths.recusal, async c => {
  const reason = readReason(await c.req.parseBody({ all: true }))
  const page = { ...(await fileOf(c)), recusal: reason }
  const { services, edition, lang, view } = c.var
  const recused = await recuse(services, signedIn(c), edition, { code: codeOf(c), reason })
  const t = text[lang].blind
  const notice = { kind: 'success', text: t.recused(codeOf(c)) } as const
  if (recused.ok) return seeOther(c, services.config, href(paths.pile, lang), notice)
  if (recused.refusal.code !== 'reason_missing') return refuse(c, page, recused.refusal)
  return c.html(blindPage(view, { ...page, errors: [{ field: 'reason', message: t.recuseMissing }] }), 422)
})

export const routes = app

/** Whose pile this is; for anybody who does not read, there is none. */
function reading(c: Context<App>) {
  const actor = signedIn(c)
  requireReader(actor, c.var.edition.id)
  return { editionId: c.var.edition.id, readerId: actor.personId }
}

const codeOf = (c: Context<App>): Recorded['code'] => c.req.param('code') ?? ''

const wantsJson = (c: Context<App>) => c.req.header('Accept')?.includes('application/json') ?? false

async function pileOf(c: Context<App>, of: ReturnType<typeof reading>) {
  const { db } = c.var.services
  return {
    ...(await blind.countPile(db, of)),
    next: await blind.nextToRead(db, of),
    closedAt: await blind.closedAt(db, of.editionId),
  }
}

/** A file of this reader's pile; any other one does not exist. */
async function fileOf(c: Context<App>): Promise<BlindPage> {
  const of = reading(c)
  const { edition, services } = c.var
  const file = await blind.findBlindFile(services.db, of, codeOf(c))
  if (!file) throw new NotFound()
  const closedAt = await blind.closedAt(services.db, edition.id)
  return { edition, file, closedAt, refused: undefined, errors: [], recusal: undefined }
}

/** The same page with what was typed: what is missing, each at its field, or why it could not be kept. */
function drawAgain(c: Context<App>, page: BlindPage, lacks: Lack[], recorded: Result<Date, ReadingRefusal>) {
  if (!recorded.ok) return refuse(c, page, recorded.refusal)
  return c.html(blindPage(c.var.view, { ...page, errors: lackErrors(c.var.view, c.var.edition, lacks) }), 422)
}

const refuse = (c: Context<App>, page: BlindPage, refusal: ReadingRefusal) =>
  c.html(blindPage(c.var.view, { ...page, errors: [], refused: refusalWords(c.var.view, refusal) }), 409)

/** After a finished reading, the next one; otherwise the pile. */
async function onward(c: Context<App>, id: number, finished: boolean) {
  const { services, lang } = c.var
  const t = text[lang].blind
  const next = finished ? await blind.nextToRead(services.db, reading(c), id) : undefined
  const address = next ? href(paths.reading, lang, { code: next }) : href(paths.pile, lang)
  return seeOther(c, services.config, address, { kind: 'success', text: finished ? t.finished(codeOf(c)) : t.saved })
}
