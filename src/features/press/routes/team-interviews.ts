import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, pages, seeOther } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { teamHere } from '../../people/index.ts'
import { interviewForm } from '../forms.ts'
import { askInterview, listMeetable } from '../interviews.ts'
import { askingPage } from '../pages/team/interview.ts'
import { text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { findRequest } from '../queries.ts'
import type { InterviewRefusal, InterviewTyped } from '../rules.ts'

const { app, get, post } = pages<Applied>()
const EMPTY: InterviewTyped = { fellowship: 0, topic: '', wished: '' }

get(paths.interviewing, async c => c.html(await draw(c)))

post(paths.interviewing, async c => {
  const { edition, lang, services } = c.var
  const typed = interviewForm.parse(await c.req.parseBody())
  const asked = await askInterview(services, teamHere(c), edition, { requestId: idOf(c), typed })
  if (!asked.ok) return c.html(await draw(c, typed, asked.refusal), asked.refusal.code === 'known' ? 409 : 422)
  const notice = { kind: 'success' as const, text: text[lang].interviews.ask.done }
  return seeOther(c, services.config, href(paths.interview, lang, { id: asked.value }), notice)
})

export const interviewingRoutes = app

async function draw(c: Context<App>, typed = EMPTY, refusal?: InterviewRefusal) {
  teamHere(c)
  const { edition, services, view } = c.var
  const request = await findRequest(services.db, edition.id, idOf(c))
  if (!request) throw new NotFound()
  const titles = new Map(edition.challenges.map(it => [it.id, it.title]))
  const fellows = (await listMeetable(services.db, edition.id)).map(it => ({
    ...{ id: it.id, name: it.name, challenge: String(titles.get(it.challengeId) ?? '') },
  }))
  return askingPage(view, { request, fellows, typed, refusal })
}
