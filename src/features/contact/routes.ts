import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { networkOf, pages, publicPage, seeOther } from '../../platform/http/index.ts'
import { type App, type Applied, editionById } from '../edition/index.ts'
import { askForm, contactForm, messageForm, whoQuery } from './forms.ts'
import { openThread } from './open-thread.ts'
import { contactPage } from './pages/contact.ts'
import { confirmationPage, letterPage, wayOutPage } from './pages/letter.ts'
import { endedPage, threadPage } from './pages/thread.ts'
import { text } from './pages/words.ts'
import { paths } from './paths.ts'
import { findAsked, findByLink, findByWayOut, listMessages } from './queries.ts'
import { askForLetters, confirmLetters, leaveLetters } from './subscribe.ts'
import { type WordsResult, writeByLink } from './write-back.ts'

const { app, get, post } = pages<Applied>()

get(paths.contact, c => {
  const { actor, edition, view } = c.var
  const typed = { who: whoQuery.parse(c.req.query('qui')), name: actor?.name ?? '', email: actor?.email ?? '' }
  return publicPage(c, contactPage(view, { edition, typed: { ...typed, subject: '', words: '', trap: '' } }))
})

post(paths.contact, async c => {
  const { actor, edition, lang, services, view } = c.var
  const typed = contactForm.parse(await c.req.parseBody())
  const from = { edition, lang, personId: actor?.personId ?? null, network: networkOf(c) }
  const opened = await openThread(services, from, typed)
  if (opened.ok) return back(c, href(paths.contact, lang), text[lang].contact.sent(opened.value))
  const page = contactPage(view, { edition, typed, refusal: opened.refusal })
  return c.html(page, opened.refusal.code === 'too_many' ? 429 : 422)
})

get(paths.thread, c => drawThread(c))

post(paths.thread, async c => {
  const found = await findByLink(c.var.services.db, c.req.param('token') ?? '')
  if (!found || found.expiresAt <= c.var.services.now()) return drawThread(c)
  const edition = await editionById(c.var.services.db, found.thread.editionId)
  if (!edition) throw new NotFound()
  const { words } = messageForm.parse(await c.req.parseBody())
  const said = { threadId: found.thread.id, words, network: networkOf(c) }
  const written = await writeByLink(c.var.services, edition, said)
  if (!written.ok) return drawThread(c, { words, refusal: written.refusal.code })
  return back(c, c.req.path, text[c.var.lang].thread.sent)
})

get(paths.letter, c =>
  publicPage(c, letterPage(c.var.view, { typed: { email: '', audience: 'candidates', trap: '' } })),
)

post(paths.letter, async c => {
  const { edition, lang, services, view } = c.var
  const typed = askForm.parse(await c.req.parseBody())
  const asked = await askForLetters(services, { edition, lang, network: networkOf(c) }, typed)
  if (asked.ok) return back(c, href(paths.letter, lang), text[lang].letter.asked)
  const page = letterPage(view, { typed, refusal: asked.refusal })
  return c.html(page, asked.refusal.code === 'too_many' ? 429 : 422)
})

get(paths.confirmation, async c => {
  closed(c)
  const token = c.req.param('token') ?? ''
  const asked = await findAsked(c.var.services.db, token)
  if (!asked) throw new NotFound()
  return c.html(confirmationPage(c.var.view, { token, audience: asked.audience }))
})

post(paths.confirmation, async c => {
  await confirmLetters(c.var.services, c.req.param('token') ?? '')
  return back(c, href(paths.letter, c.var.lang), text[c.var.lang].letter.confirmed)
})

get(paths.wayOut, async c => {
  closed(c)
  const key = c.req.param('key') ?? ''
  return c.html(wayOutPage(c.var.view, key, (await findByWayOut(c.var.services.db, key)) !== undefined))
})

// A mail program posts here by itself and reads no page: it is led nowhere, and leaving twice is the same.
post(paths.wayOut, async c => {
  const key = c.req.param('key') ?? ''
  await leaveLetters(c.var.services, key)
  return c.html(wayOutPage(c.var.view, key, false))
})

export const routes = app

const back = (c: Context<App>, address: string, said: string) =>
  seeOther(c, c.var.services.config, address, { kind: 'success', text: said })

/** Nothing keeps or passes on an address that holds a secret. */
function closed(c: Context<App>): void {
  c.header('Cache-Control', 'private, no-store')
  c.header('X-Robots-Tag', 'noindex')
}

type Again = { words: string; refusal: (WordsResult & { ok: false })['refusal']['code'] }

async function drawThread(c: Context<App>, again?: Again): Promise<Response> {
  closed(c)
  const { services, view } = c.var
  const token = c.req.param('token') ?? ''
  if (!(await services.limit('contact_network', networkOf(c))).ok) return c.html(endedPage(view, 'tooMany'), 429)
  const found = await findByLink(services.db, token)
  if (!found) throw new NotFound()
  if (found.expiresAt <= services.now()) return c.html(endedPage(view, 'ended'), 410)
  const messages = await listMessages(services.db, found.thread.id, { notes: false })
  const typed = { typed: again?.words ?? '', refusal: again?.refusal }
  return c.html(threadPage(view, { ...found, ...typed, messages, token }), again ? 422 : 200)
}
