import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { idOf, pages, seeOther, signedIn } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { answerSignal } from './answer-signal.ts'
import { challengeDetail } from './challenge-detail.ts'
import { cockpitLines } from './cockpit-lines.ts'
import { answerForm, fieldsOf, filterForm, passingForm } from './forms.ts'
import { type ChallengeShown, challengePage } from './pages/challenge.ts'
import { cockpitPage } from './pages/cockpit.ts'
import { passOn } from './pass-on.ts'
import { paths } from './paths.ts'
import { findLook, findNextSession } from './queries.ts'
import { isTeam } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.cockpit, async c => {
  const { edition, signals } = followed(c)
  const { db, now } = c.var.services
  const lines = await cockpitLines(db, edition, now())
  const lookedAt = (await findLook(db, edition.id))?.at
  const session = await findNextSession(db, edition.id, now())
  const narrowing = filterForm.parse(c.req.query())
  return c.html(cockpitPage(c.var.view, { edition, signals, lines, narrowing, lookedAt, session }))
})

get(paths.challenge, async c => c.html(await draw(c)))

post(paths.answer, async c => {
  const { actor, challenge, edition } = one(c)
  const signalId = idOf(c)
  const typed = answerForm.parse(fieldsOf(await c.req.parseBody(), signalId))
  const { quietUntil, ...words } = typed
  const asked = { ...words, quietUntil, challengeId: challenge.id, signalId }
  const answered = await answerSignal(c.var.services, actor, edition, asked)
  if (answered.ok) return back(c, text[c.var.lang].cockpit.answeredNow)
  const again = { id: signalId, typed: { ...words, quietUntil: quietUntil ?? '' }, refusal: answered.refusal }
  return c.html(await draw(c, again), 422)
})

post(paths.passing, async c => {
  const { actor, challenge, edition } = one(c)
  const signalId = idOf(c)
  const typed = passingForm.parse(fieldsOf(await c.req.parseBody(), signalId))
  const asked = { ...typed, challengeId: challenge.id, signalId }
  const passed = await passOn(c.var.services, actor, edition, asked)
  if (passed.ok) return back(c, text[c.var.lang].cockpit.passed)
  return c.html(await draw(c, { id: signalId, typed, refusal: passed.refusal }), 422)
})

export const teamRoutes = app

/** The edition and its thresholds, for its team alone; NotFound in an edition without signals. */
function followed(c: Context<App>) {
  const actor = signedIn(c)
  const { edition } = c.var
  const { signals } = edition
  if (!isTeam(actor, edition.id) || !signals) throw new NotFound()
  return { actor, edition, signals }
}

function one(c: Context<App>) {
  const { edition, ...asked } = followed(c)
  const challenge = edition.challenges.find(it => it.slug === c.req.param('slug'))
  if (!challenge) throw new NotFound()
  return { ...asked, edition, challenge }
}

async function draw(c: Context<App>, again?: ChallengeShown['again']) {
  const { challenge, edition, signals } = one(c)
  const { db, now } = c.var.services
  const detail = await challengeDetail(db, edition, challenge.id, now())
  if (!detail) throw new NotFound()
  return challengePage(c.var.view, { edition, signals, challenge, ...detail, again })
}

const back = (c: Context<App>, words: string): Response =>
  seeOther(c, c.var.services.config, href(paths.challenge, c.var.lang, { slug: c.req.param('slug') ?? '' }), {
    kind: 'success',
    text: words,
  })
