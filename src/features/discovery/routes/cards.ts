import { NotFound } from '../../../kernel/not-found.ts'
import { pages } from '../../../platform/http/index.ts'
import type { Applied } from '../../edition/index.ts'
import { drawCard } from '../card.ts'
import { cardOf } from '../cards.ts'
import { paths } from '../paths.ts'

const { app, get } = pages<Applied>()

/** The picture of a shared link. A few minutes old is good enough: those who show it keep it for days. */
get(paths.card, async c => {
  const { edition, lang, services } = c.var
  const [, name = ''] = /^([a-z0-9-]+)\.png$/.exec(c.req.param('card') ?? '') ?? []
  const card = await cardOf(services, edition, lang, name)
  if (!card) throw new NotFound()
  const { etag, png } = drawCard(card)
  c.header('Cache-Control', 'public, max-age=600')
  c.header('ETag', `"${etag}"`)
  if (c.req.header('If-None-Match')?.includes(etag)) return c.body(null, 304)
  return c.body(await png, 200, { 'Content-Type': 'image/png' })
})

export const cardRoutes = app
