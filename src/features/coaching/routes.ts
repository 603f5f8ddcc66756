import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { pages, seeOther, signedIn } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { holds } from '../people/rules.ts'
import { coached } from './coached.ts'
import { erasureForm, messageForm } from './forms.ts'
import { minePage } from './pages/mine.ts'
import { text } from './pages/words.ts'
import { paths } from './paths.ts'
import { eraseMessage, noteRead, referentOf, writeTo } from './private-line.ts'
import { listMessages, listOwnLines } from './queries.ts'
import type { Audience, WriteRefusal } from './rules.ts'

const { app, get, post } = pages<Applied>()

get(paths.mine, async c => c.html(await draw(c, { audience: 'team', words: '' })))

post(paths.mine, async c => {
  const { actor, edition } = own(c)
  const typed = messageForm.parse(await c.req.parseBody())
  const written = await writeTo(c.var.services, actor, edition, typed)
  return written.ok ? back(c, 'sent') : c.html(await draw(c, typed, written.refusal), 422)
})

post(paths.erasure, async c => {
  const { actor, edition } = own(c)
  const { line: lineId, message: messageId } = erasureForm.parse(await c.req.parseBody())
  await eraseMessage(c.var.services, actor, edition.id, { lineId, messageId })
  return back(c, 'erased')
})

export const routes = app

/** A fellow of an edition whose challenges have referents; for anybody else the line does not exist. */
function own(c: Context<App>) {
  const actor = signedIn(c)
  const edition = coached(c.var.edition)
  if (!edition || !holds(actor, edition.id, 'fellow')) throw new NotFound()
  return { actor, edition }
}

const back = (c: Context<App>, said: 'sent' | 'erased') =>
  seeOther(c, c.var.services.config, href(paths.mine, c.var.lang), {
    kind: 'success',
    text: text[c.var.lang].mine[said],
  })

async function draw(c: Context<App>, typed: { audience: Audience; words: string }, refusal?: WriteRefusal) {
  const { actor, edition } = own(c)
  const { services, view } = c.var
  const lines = await listOwnLines(services.db, edition.id, actor.personId)
  const ids = lines.map(({ id }) => id)
  const messages = await listMessages(services.db, ids)
  for (const id of ids) await noteRead(services, id, 'fellow')
  const referent = await referentOf(services.db, edition.id, actor.personId)
  return minePage(view, { reader: actor.personId, referent, lines, messages, typed, refusal })
}
