import type { Context } from 'hono'
import { pages, signedIn } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { readReason, readSeen } from '../forms.ts'
import { reviewPage } from '../pages/review.ts'
import { withdrawalPage } from '../pages/withdrawal.ts'
import { paths } from '../paths.ts'
import { reopen } from '../reopen.ts'
import { type Application, canFinish, canSave, contentOf, editionFor, missing } from '../rules.ts'
import { start } from '../start.ts'
import { submit } from '../submit.ts'
import type { fr } from '../text.fr.ts'
import { withdraw } from '../withdraw.ts'
import { leadTo, own, ownOrNone, refuseWith } from './own.ts'

const { app, get, post } = pages<Applied>()

post(paths.start, async c => {
  const started = await start(c.var.services, signedIn(c), c.var.edition)
  return started.ok ? leadTo(c, paths.eligibility) : refuseWith(c, started.refusal)
})

get(paths.review, async c => {
  const application = await own(c)
  const { edition, services } = c.var
  if (!application || !isReviewed(edition, application, services.now())) return leadTo(c, paths.mine)
  return c.html(review(c, application, undefined))
})

post(paths.submission, async c => {
  const actor = signedIn(c)
  const seen = readSeen(await c.req.parseBody({ all: true }))
  const submitted = await submit(c.var.services, actor, c.var.edition, { seen, lang: c.var.lang })
  if (submitted.ok) return leadTo(c, paths.receipt, 'submitted', { reference: submitted.value.reference })
  const { refusal } = submitted
  if (refusal.code === 'incomplete' || refusal.code === 'changed_since_review')
    return c.html(review(c, await ownOrNone(c), refusal.code), refusal.code === 'incomplete' ? 422 : 409)
  return refuseWith(c, refusal)
})

get(paths.withdrawal, async c => {
  const application = await own(c)
  if (!application || application.state === 'withdrawn') return leadTo(c, paths.mine)
  return c.html(withdrawalPage(c.var.view, editionFor(c.var.edition, application)))
})

post(paths.withdrawal, async c => {
  const actor = signedIn(c)
  const reason = readReason(await c.req.parseBody({ all: true }))
  const withdrawn = await withdraw(c.var.services, actor, c.var.edition, { reason, lang: c.var.lang })
  return withdrawn.ok ? leadTo(c, paths.mine, 'withdrawn') : refuseWith(c, withdrawn.refusal)
})

post(paths.reopening, async c => {
  const reopened = await reopen(c.var.services, signedIn(c), c.var.edition)
  return reopened.ok ? leadTo(c, paths.mine, 'reopened') : refuseWith(c, reopened.refusal)
})

export const lifeRoutes = app

/** One reviews what may be submitted: during the call, and after it what a file on its way completes. */
const isReviewed = (edition: Applied, application: Application, now: Date) =>
  canSave(application, edition, now).ok || canFinish(application, edition, now)

function review(c: Context<App>, application: Application, refused: keyof typeof fr.refusals | undefined) {
  const { view } = c.var
  const edition = editionFor(c.var.edition, application)
  const { blind } = contentOf(edition, { ...application, accountName: signedIn(c).name })
  return reviewPage(view, { edition, application, problems: missing(edition, application), blind, refused })
}
