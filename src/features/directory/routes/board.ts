import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { plusDays } from '../../../kernel/day.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, pages, seeOther, signedIn } from '../../../platform/http/index.ts'
import { type App, type Applied, dayOf } from '../../edition/index.ts'
import { closeHelp } from '../close-help.ts'
import { boardForm, closingForm, postForm, replyForm } from '../forms.ts'
import { nameOfSkill, skillChoices } from '../naming.ts'
import { boardPage, postPage, type Typed } from '../pages/board.ts'
import { paths } from '../paths.ts'
import { postHelp } from '../post-help.ts'
import * as queries from '../queries.ts'
import { replyHelp } from '../reply-help.ts'
import type { PostRefusal } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }
const PAGE = 20
/** How long a new post lasts unless its author says otherwise. */
const USUAL_DAYS = 30
const { app, get, post } = pages<Applied>()

get(paths.board, async c => c.html(await drawBoard(c)))

post(paths.board, async c => {
  const body = await c.req.parseBody({ all: true })
  const { edition, lang, services } = c.var
  const skills = [body['skills'] ?? []].flat().filter(it => typeof it === 'string')
  const given = postForm.parse(body)
  const typed = { ...given, wide: given.wide === 'on', skills }
  const posted = await postHelp(services, signedIn(c), edition, typed)
  if (!posted.ok) return c.html(await drawBoard(c, { typed, refusal: posted.refusal }), 422)
  const said = { kind: 'success' as const, text: text[lang].board.posted }
  return seeOther(c, services.config, href(paths.post, lang, { id: posted.value }), said)
})

get(paths.post, async c => c.html(await drawPost(c)))

post(paths.reply, async c => {
  const { edition, lang, services } = c.var
  const { message } = replyForm.parse(await c.req.parseBody())
  const sent = await replyHelp(services, signedIn(c), edition, { postId: idOf(c), message })
  if (!sent.ok) return c.html(await drawPost(c, { message, refusal: sent.refusal }), 422)
  const said = { kind: 'success' as const, text: text[lang].board.sent }
  return seeOther(c, services.config, href(paths.post, lang, { id: idOf(c) }), said)
})

post(paths.closing, async c => {
  const { edition, lang, services } = c.var
  const closing = closingForm.parse(await c.req.parseBody())
  await closeHelp(services, signedIn(c), edition, { postId: idOf(c), ...closing })
  return seeOther(c, services.config, href(paths.board, lang), { kind: 'success', text: text[lang].board.closed })
})

export const boardRoutes = app

/** Whoever is or was in a cohort reads the board; the others learn nothing. */
async function readerHere(c: Context<App>) {
  const { personId } = signedIn(c)
  const standing = await queries.findStanding(c.var.services.db, personId)
  if (!standing.member || !c.var.edition.directory) throw new NotFound()
  return { personId, standing }
}

const todayOf = (c: Context<App>) => dayOf(c.var.services.now(), c.var.edition.zone)

async function drawBoard(c: Context<App>, again?: { typed: Typed; refusal: PostRefusal }) {
  const reader = await readerHere(c)
  const { edition, lang, services, view } = c.var
  const { avant, kind } = boardForm.parse(c.req.query())
  const today = todayOf(c)
  const found = await queries.listPosts(services.db, reader, { kind, below: avant, limit: PAGE + 1 })
  const posts = found.slice(0, PAGE)
  const last = found.length > PAGE ? posts.at(-1)?.id : undefined
  const next = last === undefined ? undefined : href(paths.board, lang, {}, { ...(kind && { kind }), avant: last })
  const mayPost = reader.standing.current.includes(edition.id)
  const skills = await skillChoices(services.db, edition, lang)
  const typed: Typed = {
    kind: 'wanted',
    wide: false,
    title: '',
    body: '',
    until: plusDays(today, USUAL_DAYS),
    skills: [],
  }
  return boardPage(view, { posts, today, kind, next, skills, mayPost, typed, ...again })
}

async function drawPost(c: Context<App>, again?: { message: string; refusal: PostRefusal }) {
  const reader = await readerHere(c)
  const { edition, lang, services, view } = c.var
  const [found] = await queries.listPosts(services.db, reader, { id: idOf(c), limit: 1 })
  if (!found) throw new NotFound()
  const named = (skill: { code: string | null; name: string }) => nameOfSkill(edition, lang, skill)
  return postPage(view, { post: found, today: todayOf(c), nameOfSkill: named, ...again })
}
