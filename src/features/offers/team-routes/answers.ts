import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { pages } from '../../../platform/http/index.ts'
import { latestApproval } from '../../assignments/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { releaseForm } from '../forms.ts'
import { answersPage } from '../pages/answers.ts'
import { releasePage } from '../pages/release.ts'
import { paths } from '../paths.ts'
import { prepareResults } from '../prepare-results.ts'
import * as queries from '../queries.ts'
import { releaseResults } from '../release-results.ts'
import { type Refusal, seatStatuses, totalOf } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { said, team } from './team.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.answers, async c => c.html(await draw(c)))

post(paths.preparation, async c => {
  const prepared = await prepareResults(c.var.services, team(c), c.var.edition)
  if (!prepared.ok) return c.html(await draw(c, prepared.refusal), 409)
  return said(c, href(paths.answers, c.var.lang), text[c.var.lang].team.prepared(prepared.value))
})

get(paths.release, async c => {
  team(c)
  const { edition, services, view } = c.var
  const prepared = await queries.preparedState(services.db, edition.id)
  return c.html(releasePage(view, { edition, prepared, typed: '' }))
})

post(paths.release, async c => {
  const { edition, lang, services, view } = c.var
  const body = await c.req.parseBody()
  const released = await releaseResults(services, team(c), edition, releaseForm.parse(body).typed)
  if (released.ok) return said(c, href(paths.answers, lang), text[lang].team.released(released.value))
  const prepared = await queries.preparedState(services.db, edition.id)
  const typed = String(body['typed'] ?? '')
  return c.html(releasePage(view, { edition, prepared, typed, refusal: released.refusal }), 409)
})

export const answerRoutes = app

async function draw(c: Context<App>, refusal?: Refusal) {
  team(c)
  const { edition, services, view } = c.var
  const { db, now } = services
  const approval = await latestApproval(db, edition.id)
  const places = approval?.state === 'approved' ? approval.list.places : []
  const kinds = places.map(({ challengeId, profile }) => ({ challenge: challengeId, profile }))
  return answersPage(view, {
    editionId: edition.id,
    approved: approval?.state === 'approved',
    submitted: await queries.countSubmitted(db, edition.id),
    prepared: await queries.preparedState(db, edition.id),
    ...(await queries.countResults(db, edition.id)),
    seats: totalOf(seatStatuses(kinds, await queries.listOffers(db, edition.id), now())),
    refusal,
  })
}
