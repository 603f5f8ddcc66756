import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { belowIn, idOf, pages, seeOther } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { teamHere } from '../../people/index.ts'
import { withDue } from '../due.ts'
import { followThread } from '../follow-thread.ts'
import { followForm, messageForm, threadsQuery } from '../forms.ts'
import { type Typed, teamThreadPage } from '../pages/team-thread.ts'
import { type Filter, filtered, threadsPage } from '../pages/threads.ts'
import { text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { countThreads, findThread, listMessages, listTeam, listThreads } from '../queries.ts'
import { answerThread, noteOnThread, type WordsResult } from '../write-back.ts'

const { app, get, post } = pages<Applied>()
const PER_PAGE = 50

get(paths.threads, async c => {
  const actor = teamHere(c)
  const { edition, services, view } = c.var
  const filter = threadsQuery.parse(c.req.query())
  const { threads, next } = await pageOf(c, filter, actor.personId)
  const counts = await countThreads(services.db, edition.id)
  return c.html(threadsPage(view, { edition, filter, threads, counts, next }))
})

get(paths.teamThread, async c => c.html(await draw(c)))

post(paths.teamThread, c => say(c, 'words', answerThread))
post(paths.note, c => say(c, 'note', noteOnThread))

post(paths.follow, async c => {
  const { personId: actorId } = teamHere(c)
  const { assignee, state } = followForm.parse(await c.req.parseBody())
  const about = { editionId: c.var.edition.id, actorId }
  await followThread(c.var.services, about, { threadId: idOf(c), assigneeId: assignee, state })
  return back(c, text[c.var.lang].teamThread.saved)
})

export const threadRoutes = app

/** One keyset page of the list that a filter asks for, and the address of the next one. */
async function pageOf(c: Context<App>, filter: Filter, personId: number) {
  const { edition, services } = c.var
  const { etat: state, q: search, qui: who, suivi } = filter
  const assigneeId = suivi && personId
  const asked = { state, who, search, assigneeId, before: belowIn(c), limit: PER_PAGE }
  const threads = await listThreads(services.db, edition.id, asked)
  const last = threads.length === PER_PAGE ? threads.at(-1)?.id : undefined
  const shown = threads.map(it => withDue(edition, it, services.now()))
  return { threads: shown, next: last ? below(c, filter, last) : undefined }
}

/** The same list from a thread on; its own filters stay in the address. */
function below(c: Context<App>, filter: Filter, id: number): string {
  const address = filtered(c.var.view, filter)
  return `${address}${address.includes('?') ? '&' : '?'}avant=${id}`
}

const back = (c: Context<App>, said: string) =>
  seeOther(c, c.var.services.config, href(paths.teamThread, c.var.lang, { id: idOf(c) }), {
    kind: 'success',
    text: said,
  })

async function say(c: Context<App>, field: 'words' | 'note', verb: typeof answerThread): Promise<Response> {
  const { personId: authorId } = teamHere(c)
  const body = await c.req.parseBody()
  const { words } = messageForm.parse({ words: body[field] })
  const said: WordsResult = await verb(c.var.services, c.var.edition, { threadId: idOf(c), words, authorId })
  if (!said.ok) return c.html(await draw(c, { field, words, refusal: said.refusal.code }), 422)
  const t = text[c.var.lang].teamThread
  return back(c, field === 'words' ? t.sent : t.noted)
}

async function draw(c: Context<App>, typed?: Typed) {
  teamHere(c)
  const { edition, services, view } = c.var
  const thread = await findThread(services.db, edition.id, idOf(c))
  if (!thread) throw new NotFound()
  const messages = await listMessages(services.db, thread.id, { notes: true })
  const colleagues = await listTeam(services.db, edition.id)
  const followed = withDue(edition, thread, services.now())
  return teamThreadPage(view, { edition, thread: followed, messages, colleagues, typed })
}
