import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { heldAmong } from '../../../platform/files/index.ts'
import { idOf, pages, readUpload, seeOther, sendFile, signedIn } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { attachFile, detachFile } from '../attach.ts'
import { filesPage } from '../pages/files.ts'
import { text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { listFiles } from '../queries.ts'
import { ownHere, sayRefusal } from './here.ts'

const { app, get, post } = pages<Applied>()

get(paths.files, async c => c.html(await draw(c)))

post(paths.fileUpload, async c => {
  const actor = signedIn(c)
  const upload = await readUpload(c)
  if (!upload) return c.html(await draw(c, sayRefusal(c, 'no_file')), 422)
  const added = await attachFile(c.var.services, actor, c.var.edition, { ...upload, id: idOf(c), field: fieldIn(c) })
  if (added.ok) return backToFiles(c, text[c.var.lang].host.files.added)
  return c.html(await draw(c, sayRefusal(c, added.refusal.code)), 422)
})

post(paths.fileRemoval, async c => {
  const at = { id: idOf(c), field: fieldIn(c) }
  const removed = await detachFile(c.var.services, signedIn(c), c.var.edition, at)
  if (removed.ok) return backToFiles(c, text[c.var.lang].host.files.removed)
  return c.html(await draw(c, sayRefusal(c, removed.refusal.code)), 409)
})

get(paths.file, async c => {
  const { proposal } = await ownHere(c)
  const file = (await listFiles(c.var.services.db, proposal.id)).find(it => it.id === idOf(c, 'file'))
  if (!file) throw new NotFound()
  return sendFile(c, { ...file, bytes: await c.var.services.files.get(file.sha256) })
})

export const fileRoutes = app

const fieldIn = (c: Context<App>) => c.req.param('field') ?? ''

const backToFiles = (c: Context<App>, said: string) =>
  seeOther(c, c.var.services.config, href(paths.files, c.var.lang, { id: idOf(c) }), { kind: 'success', text: said })

async function draw(c: Context<App>, message?: string) {
  const own = await ownHere(c)
  const files = await listFiles(c.var.services.db, own.proposal.id)
  const held = await heldAmong(c.var.services.db, files)
  const problem = message === undefined ? undefined : { field: fieldIn(c), message }
  return filesPage(c.var.view, { ...own, files, held, problem })
}
