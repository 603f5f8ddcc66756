import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { langOf, pages, publicPage } from '../../../platform/http/index.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import type { App, Applied } from '../../edition/index.ts'
import { embedPage } from '../pages/embed.ts'
import { EMBED_SIZE, embedCode } from '../pages/embed-code.ts'
import { machinePaths, paths } from '../paths.ts'
import { findShown } from '../records.ts'

const { app, get } = pages<Applied>()

get(paths.embed, async c => {
  const { edition, services, view } = c.var
  const entry = await findShown(services, edition, c.req.param('slug') ?? '')
  if (!entry) throw new NotFound()
  return publicPage(c, embedPage(view, { edition, entry }))
})

/** The rich form of an address of ours (oembed.com): of a challenge alone. */
app.get(machinePaths.oembed, async c => {
  if ((c.req.query('format') ?? 'json') !== 'json') return c.text('Only JSON.', 501)
  const { edition, services } = c.var
  const { lang, slug } = challengeIn(c)
  const entry = slug ? await findShown(services, edition, slug) : undefined
  if (!entry) throw new NotFound()
  const { publicUrl: origin } = services.config
  const width = Math.min(EMBED_SIZE.width, Math.max(200, Number(c.req.query('maxwidth')) || EMBED_SIZE.width))
  const height = EMBED_SIZE.height
  c.header('Cache-Control', 'public, max-age=300')
  return c.json({
    ...{ version: '1.0', type: 'rich', title: entry.sheet.title, width, height, cache_age: 300 },
    ...{ provider_name: edition.programme.name[lang], provider_url: origin },
    html: embedCode({ origin, lang, entry, width }),
  })
})

export const embedRoutes = app

/** Which challenge an address of ours is about, and in which language. */
function challengeIn(c: Context<App>) {
  const given = c.req.query('url') ?? ''
  const { publicUrl } = c.var.services.config
  const path = given.startsWith(`${publicUrl}/`) ? (given.slice(publicUrl.length).split(/[?#]/)[0] ?? '') : ''
  const lang = langOf(path)
  const start = challenges.challenge[lang].replace(':slug', '')
  return { lang, slug: path.startsWith(start) ? path.slice(start.length) : undefined }
}
