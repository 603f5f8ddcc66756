import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { belowIn, idOf, pages, seeOther, signedIn } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { challengesOf, holds } from '../../people/rules.ts'
import { agreementForm } from '../forms.ts'
import { answerInterview } from '../interviews.ts'
import { interviewPage, interviewsPage } from '../pages/interviews.ts'
import { text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { findInterview, listInterviews } from '../queries.ts'
import { type AnswerRefusal, type AnswerTyped, ownParts } from '../rules.ts'

const { app, get, post } = pages<Applied>()
const PER_PAGE = 50

get(paths.interviews, async c => {
  const actor = signedIn(c)
  const { edition, lang, services, view } = c.var
  const { id } = edition
  const challengeIds = challengesOf(actor, id, 'operational_mentor')
  const whose = { personId: actor.personId, challengeIds, all: holds(actor, id, 'team') }
  const interviews = await listInterviews(services.db, id, { ...whose, before: belowIn(c), limit: PER_PAGE })
  const avant = interviews.length === PER_PAGE ? interviews.at(-1)?.id : undefined
  const next = avant ? href(paths.interviews, lang, {}, { avant }) : undefined
  return c.html(interviewsPage(view, { interviews, next }))
})

get(paths.interview, async c => c.html(await draw(c)))

post(paths.interview, async c => {
  const actor = signedIn(c)
  const { edition, lang, services } = c.var
  const typed = agreementForm.parse(await c.req.parseBody())
  const said = await answerInterview(services, actor, edition, { id: idOf(c), typed })
  const refusal = said.ok ? undefined : said.refusal
  if (refusal) return c.html(await draw(c, { typed, refusal }), refusal.code === 'not_awaited' ? 409 : 422)
  const notice = { kind: 'success' as const, text: text[lang].interviews.answer.saved }
  return seeOther(c, services.config, href(paths.interview, lang, { id: idOf(c) }), notice)
})

export const interviewRoutes = app

type Again = { typed: AnswerTyped; refusal: AnswerRefusal }

/** For the fellow, the team, and the mentor once the fellow has agreed; for anybody else the page does not exist. */
async function draw(c: Context<App>, again?: Again) {
  const actor = signedIn(c)
  const { edition, services, view } = c.var
  const interview = await findInterview(services.db, edition.id, idOf(c))
  const own = interview ? ownParts(actor, interview) : []
  if (!interview || own.length === 0) throw new NotFound()
  return interviewPage(view, { interview, own, ...again })
}
