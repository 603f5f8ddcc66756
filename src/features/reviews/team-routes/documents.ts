import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { previewOf } from '../../../platform/files/index.ts'
import { idOf, pages, sendFile, sendPagePicture } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { documentPage } from '../pages/document.ts'
import { heldPage } from '../pages/held.ts'
import { paths } from '../paths.ts'
import { findFile } from '../queries/file.ts'
import { countHeld, listHeld } from '../queries/held.ts'
import { asTeam } from './drawing.ts'

const { app, get } = pages<Applied>()

get(paths.document, async c => {
  const { document, file } = await documentOf(c)
  const bytes = await c.var.services.files.get(document.sha256)
  return sendFile(c, { name: `${file.code} ${document.name}`, type: document.type, bytes })
})

get(paths.documentPages, async c => {
  const { document, file } = await documentOf(c)
  const preview = await previewOf(c.var.services, document.sha256)
  return c.html(documentPage(c.var.view, { file, document, preview }))
})

get(paths.documentPicture, async c => sendPagePicture(c, (await documentOf(c)).document.sha256))

get(paths.heldFiles, async c => {
  asTeam(c)
  const { edition, services, view } = c.var
  const counts = await countHeld(services.db, edition.id)
  return c.html(heldPage(view, { edition, counts, files: await listHeld(services.db, edition.id) }))
})

export const documentRoutes = app

/** A document of a submitted file, for the team alone: blind readers have no way to any. */
async function documentOf(c: Context<App>) {
  asTeam(c)
  const file = await findFile(c.var.services.db, c.var.edition, idOf(c))
  const document = file?.content?.files.find(({ kind }) => kind === c.req.param('kind'))
  if (!file || !document) throw new NotFound()
  return { file, document }
}
