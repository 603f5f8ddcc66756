import type { Context } from 'hono'
import { previewOf } from '../../../platform/files/index.ts'
import { pages, sendFile, sendPagePicture } from '../../../platform/http/index.ts'
import type { Actor } from '../../../platform/services.ts'
import type { App, Applied } from '../../edition/index.ts'
import { listGiven } from '../../evidence/index.ts'
import { documentPage } from '../pages/jury/document.ts'
import { paths } from '../paths.ts'
import * as queries from '../queries.ts'
import { afterCharter, found } from './guards.ts'

const { app, get } = pages<Applied>()

get(
  paths.document,
  afterCharter(async (c, actor) => {
    const { document } = await documentOf(c, actor)
    return sendFile(c, { ...document, bytes: await c.var.services.files.get(document.sha256) })
  }),
)

get(
  paths.documentPages,
  afterCharter(async (c, actor) => {
    const { document, file } = await documentOf(c, actor)
    const preview = await previewOf(c.var.services, document.sha256)
    return c.html(documentPage(c.var.view, { file, document, preview }))
  }),
)

get(
  paths.documentPicture,
  afterCharter(async (c, actor) => sendPagePicture(c, (await documentOf(c, actor)).document.sha256)),
)

get(
  paths.evidence,
  afterCharter(async (c, actor) => {
    const { db, files } = c.var.services
    const { applicationId } = await fileOf(c, actor)
    const given = await listGiven(db, applicationId)
    const file = found(given.find(({ id }) => String(id) === c.req.param('request'))?.file)
    return sendFile(c, { ...file, bytes: await files.get(file.sha256) })
  }),
)

export const documentRoutes = app

/** A file that this juror hears; any other is not there. */
async function fileOf(c: Context<App>, actor: Actor) {
  const { edition, services } = c.var
  return found(await queries.findFile(services.db, edition.id, actor.personId, c.req.param('code') ?? ''))
}

/** A document of such a file. */
async function documentOf(c: Context<App>, actor: Actor) {
  const file = await fileOf(c, actor)
  return { file, document: found(file.content.files.find(({ kind }) => kind === c.req.param('kind'))) }
}
