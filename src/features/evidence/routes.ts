import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { pages, seeOther, sendFile, signedIn } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { answerEvidence } from './answer.ts'
import { answerForm } from './forms.ts'
import { ownPage } from './pages/own.ts'
import { answerRefused, text } from './pages/words.ts'
import { paths } from './paths.ts'
import { listOwn } from './queries.ts'

const { app, get, post } = pages<Applied>()

get(paths.own, async c => c.html(ownPage(c.var.view, { requests: await mine(c), again: undefined })))

post(paths.answer, async c => {
  const { id } = await requestHere(c)
  const { edition, lang, services } = c.var
  const body = await c.req.parseBody()
  const { answer } = answerForm.parse({ answer: body[`answer-${id}`] })
  const sent = body[`file-${id}`]
  const file = sent instanceof File && sent.size > 0 ? { name: sent.name, content: await sent.bytes() } : undefined
  const answered = await answerEvidence(services, signedIn(c), edition, { id, answer, file })
  if (!answered.ok) return refused(c, { id, answer }, answered.refusal)
  return seeOther(c, services.config, href(paths.own, lang), { kind: 'success', text: text[lang].own.sent })
})

get(paths.ownFile, async c => {
  const { file } = await requestHere(c)
  if (!file) throw new NotFound()
  return sendFile(c, { ...file, bytes: await c.var.services.files.get(file.sha256) })
})

export const routes = app

const mine = (c: Context<App>) => listOwn(c.var.services.db, c.var.edition.id, signedIn(c).personId)

async function requestHere(c: Context<App>) {
  const request = (await mine(c)).find(it => String(it.id) === c.req.param('request'))
  if (!request) throw new NotFound()
  return request
}

type Refusal = Extract<Awaited<ReturnType<typeof answerEvidence>>, { ok: false }>['refusal']

/** What was typed is on the page again; a file has to be chosen anew, as browsers want it. */
async function refused(c: Context<App>, typed: { id: number; answer: string }, refusal: Refusal) {
  const { edition, lang, view } = c.var
  const t = text[lang].own
  const isAboutAnswer = ['past_due', 'withdrawn', 'answer_missing', 'answer_long'].includes(refusal.code)
  const message = isAboutAnswer
    ? answerRefused(lang, edition.zone, refusal as Parameters<typeof answerRefused>[2])
    : t.files[refusal.code as keyof typeof t.files]
  const again = { ...typed, message, ofFile: !isAboutAnswer && refusal.code !== 'too_many' }
  return c.html(ownPage(view, { requests: await mine(c), again }), refusal.code === 'too_many' ? 429 : 422)
}
