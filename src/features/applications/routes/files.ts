import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { heldAmong, previewOf } from '../../../platform/files/index.ts'
import { idOf, pages, readUpload, sendFile, sendPagePicture, signedIn } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { addFile } from '../add-file.ts'
import { filePreviewPage } from '../pages/file-preview.ts'
import { type FileProblem, filesPage } from '../pages/files.ts'
import { paths } from '../paths.ts'
import * as queries from '../queries.ts'
import { removeFile } from '../remove-file.ts'
import { canSave, editionFor, hasDeclared } from '../rules.ts'
import { leadTo, own, ownOrNone, refuseWith } from './own.ts'

const { app, get, post } = pages<Applied>()

get(paths.files, async c => {
  const application = await own(c)
  const { edition, services, view } = c.var
  if (!application || !canSave(application, edition, services.now()).ok) return leadTo(c, paths.mine)
  if (!hasDeclared(edition, application.answers)) return leadTo(c, paths.eligibility)
  const held = await heldAmong(services.db, application.files)
  return c.html(filesPage(view, { edition: editionFor(edition, application), application, held, problem: undefined }))
})

post(paths.fileUpload, async c => {
  const actor = signedIn(c)
  const begunAt = c.var.services.now()
  const upload = await readUpload(c)
  if (!upload) return explain(c, { code: 'no_file', pages: 0 })
  const sent = { ...upload, begunAt, kind: c.req.param('kind') ?? '' }
  const added = await addFile(c.var.services, actor, c.var.edition, sent)
  if (added.ok) return leadTo(c, added.value === 'in_grace' ? paths.review : paths.files, 'fileAdded')
  const { refusal } = added
  if (isAboutFile(refusal)) return explain(c, { code: refusal.code, pages: 'pages' in refusal ? refusal.pages : 0 })
  return refuseWith(c, refusal)
})

post(paths.fileRemoval, async c => {
  const removed = await removeFile(c.var.services, signedIn(c), c.var.edition, idOf(c))
  return removed.ok ? leadTo(c, paths.files, 'fileRemoved') : refuseWith(c, removed.refusal)
})

get(paths.file, async c => {
  const file = await ownFile(c)
  return sendFile(c, { ...file, bytes: await c.var.services.files.get(file.sha256) })
})

get(paths.filePreview, async c => {
  const file = await ownFile(c)
  return c.html(filePreviewPage(c.var.view, { ...file, preview: await previewOf(c.var.services, file.sha256) }))
})

get(paths.filePicture, async c => sendPagePicture(c, (await ownFile(c)).sha256))

export const fileRoutes = app

/** Somebody's own file; anybody else's is not there. */
async function ownFile(c: Context<App>) {
  const file = await queries.findOwnFile(c.var.services.db, signedIn(c).personId, idOf(c))
  if (!file) throw new NotFound()
  return file
}

type Refused = Extract<Awaited<ReturnType<typeof addFile>>, { ok: false }>['refusal']
type AboutFile = Extract<Refused, { code: FileProblem['code'] }>

const aboutFiles = ['empty', 'too_large', 'wrong_type', 'unreadable', 'locked', 'infected', 'too_many_pages']
const isAboutFile = (refusal: Refused): refusal is AboutFile => aboutFiles.includes(refusal.code)

async function explain(c: Context<App>, problem: Omit<FileProblem, 'kind'>) {
  const kind = c.req.param('kind') ?? ''
  const application = await ownOrNone(c)
  const held = await heldAmong(c.var.services.db, application.files)
  const page = { edition: editionFor(c.var.edition, application), application, held, problem: { ...problem, kind } }
  return c.html(filesPage(c.var.view, page), 422)
}
