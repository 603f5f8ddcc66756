import { NotFound } from '../../../kernel/not-found.ts'
import { pages } from '../../../platform/http/index.ts'
import type { Applied } from '../../edition/index.ts'
import { paths } from '../paths.ts'
import { findPictureFile } from '../queries.ts'

const { app, get } = pages<Applied>()

/** A file of a picture never changes under its address: it is asked for once. */
get(paths.picture, async c => {
  const [, sha256 = '', kind = ''] = /^([0-9a-f]{64})\.(avif|webp|jpeg|png)$/.exec(c.req.param('file') ?? '') ?? []
  const file = await findPictureFile(c.var.services.db, sha256)
  if (file?.type !== `image/${kind}`) throw new NotFound()
  const bytes = await c.var.services.files.get(sha256)
  return c.body(bytes, 200, { 'Content-Type': file.type, 'Cache-Control': 'public, max-age=31536000, immutable' })
})

export const pictureRoutes = app
