import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { pages, seeOther } from '../../../platform/http/index.ts'
import { type App, type Applied, dayOf, editionById } from '../../edition/index.ts'
import { answerFollowUp } from '../answer-follow-up.ts'
import { hashOf } from '../ask-follow-up.ts'
import { followUpForm } from '../forms.ts'
import { followUpPage } from '../pages/follow-up.ts'
import type { Again } from '../pages/frame.ts'
import { paths } from '../paths.ts'
import { findAsking } from '../queries/follow-up.ts'
import { askedOn, fieldOfFollowUp } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { typed } from './here.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.followUp, async c => c.html(await draw(c)))

post(paths.followUp, async c => {
  const { edition, token } = await asked(c)
  const sent = await typed(c)
  const answered = await answerFollowUp(c.var.services, edition, { token, answer: followUpForm.parse(sent) })
  const address = href(paths.followUp, c.var.lang, { token })
  if (answered.ok) return seeOther(c, c.var.services.config, address)
  const { code } = answered.refusal
  const wrong = { field: fieldOfFollowUp[code], message: text[c.var.lang].followUp.refusals[code] }
  return c.html(await draw(c, { typed: sent, wrong }), code === 'too_late' ? 410 : 422)
})

export const followUpRoutes = app

/** What the link leads to, in the edition that it is about, which may no longer be the one in force. */
async function asked(c: Context<App>) {
  const token = c.req.param('token') ?? ''
  const { db } = c.var.services
  const asking = await findAsking(db, hashOf(token))
  const edition =
    asking && (asking.editionId === c.var.edition.id ? c.var.edition : await editionById(db, asking.editionId))
  if (!asking || !edition?.results) throw new NotFound()
  return { asking, edition, followUp: edition.results.followUp, token }
}

async function draw(c: Context<App>, again: Again = {}) {
  const { asking, edition, followUp, token } = await asked(c)
  const { until } = askedOn(edition, followUp, asking.month)
  const open = dayOf(c.var.services.now(), edition.zone) <= until
  // The address opens somebody's answer: no copy of it stays on the way.
  c.header('Cache-Control', 'no-store')
  return followUpPage(c.var.view, { edition, followUp, asking, token, until, open, ...again })
}
