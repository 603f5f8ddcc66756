import type { Context, Hono } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import type { Html } from '../../platform/html/index.ts'
import { pages, seeOther, signedIn } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { accept } from './accept.ts'
import { consent, withdrawConsent } from './consent.ts'
import { decline } from './decline.ts'
import { answerForm, consentForm } from './forms.ts'
import { acceptancePage, answerRefusedPage, declinePage } from './pages/decision.ts'
import { minePage, waitingPage } from './pages/mine.ts'
import { refusalIn } from './pages/refusal.ts'
import { paths } from './paths.ts'
import { findOwnAnswer } from './queries.ts'
import { publicationRoutes } from './routes/publication.ts'
import { stateAt } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.mine, async c => {
  const answer = await own(c)
  const { edition, view } = c.var
  return c.html(answer ? minePage(view, { edition, answer }) : waitingPage(view, edition))
})

get(paths.acceptance, c => decide(c, acceptancePage))
get(paths.decline, c => decide(c, declinePage))

post(paths.acceptance, async c => {
  const actor = signedIn(c)
  const { offer } = answerForm.parse(await c.req.parseBody())
  const accepted = await accept(c.var.services, actor, c.var.edition, offer)
  return accepted.ok ? back(c, 'accepted') : c.html(answerRefusedPage(c.var.view, accepted.refusal), 409)
})

post(paths.decline, async c => {
  const actor = signedIn(c)
  const { offer: offerId, reason } = answerForm.parse(await c.req.parseBody())
  const declined = await decline(c.var.services, actor, c.var.edition, { offerId, reason })
  return declined.ok ? back(c, 'declined') : c.html(answerRefusedPage(c.var.view, declined.refusal), 409)
})

post(paths.consent, async c => {
  const { edition, services, view } = c.var
  const { name, biography } = consentForm.parse(await c.req.parseBody())
  const given = await consent(services, signedIn(c), edition, { name: name === 'on', biography })
  if (given.ok) return back(c, 'consentSaved')
  const answer = await own(c)
  if (!answer) throw new NotFound()
  const biographyError = refusalIn(view, given.refusal)
  return c.html(minePage(view, { edition, answer, biographyError, typed: biography }), 422)
})

post(paths.consentEnd, async c => {
  if (!(await own(c))) throw new NotFound()
  await withdrawConsent(c.var.services, signedIn(c), c.var.edition)
  return back(c, 'consentEnded')
})

export const routes: Hono<App> = app.route('/', publicationRoutes)

const own = (c: Context<App>) =>
  findOwnAnswer(c.var.services.db, {
    editionId: c.var.edition.id,
    personId: signedIn(c).personId,
    now: c.var.services.now(),
  })

type Deciding = Parameters<typeof acceptancePage>[1]

/** A decision is asked only while it can be taken; otherwise the person's page says where things stand. */
async function decide(c: Context<App>, page: (view: App['Variables']['view'], deciding: Deciding) => Html) {
  const answer = await own(c)
  if (!answer) throw new NotFound()
  const { offer } = answer
  const isOpen = offer && stateAt(offer, c.var.services.now()) === 'sent' && !(answer.gone && page === acceptancePage)
  if (!isOpen) return c.redirect(href(paths.mine, c.var.lang), 303)
  return c.html(page(c.var.view, { edition: c.var.edition, offer }))
}

const back = (c: Context<App>, said: 'accepted' | 'declined' | 'consentSaved' | 'consentEnded') => {
  if (said === 'consentSaved' || said === 'consentEnded') c.set('takenBack', true)
  return seeOther(c, c.var.services.config, href(paths.mine, c.var.lang), {
    kind: 'success',
    text: text[c.var.lang].mine[said],
  })
}
