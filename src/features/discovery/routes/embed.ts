import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { langOf, pages, publicPage } from '../../../platform/http/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import type { App, Applied } from '../../edition/index.ts'
import { findEmbedded, type Which } from '../embedded.ts'
import { embedPage } from '../pages/embed.ts'
import { EMBED_SIZE, embedCode } from '../pages/embed-code.ts'
import { machinePaths, paths } from '../paths.ts'
import type { Embedded } from '../rules.ts'

const { app, get } = pages<Applied>()

get(paths.embed, c => sendEmbedded(c, { slug: c.req.param('slug') ?? '' }))

get(paths.embedPast, c => sendEmbedded(c, { edition: c.req.param('edition') ?? '', slug: c.req.param('slug') ?? '' }))

/** The rich form of an address of ours (oembed.com): of a challenge alone. */
app.get(machinePaths.oembed, async c => {
  // Whoever names no address is shown what can be embedded, and how.
  if (c.req.query('url') === undefined) return c.redirect(paths.follow.fr, 303)
  if ((c.req.query('format') ?? 'json') !== 'json') return c.text('Only JSON.', 501)
  const { lang, which } = challengeIn(c)
  const shown = which && (await findEmbedded(c.var.services, c.var.edition, lang, which))
  if (!shown) throw new NotFound()
  c.header('Cache-Control', 'public, max-age=300')
  return c.json(richForm(c, lang, shown))
})

export const embedRoutes = app

async function sendEmbedded(c: Context<App>, which: Which): Promise<Response> {
  const { edition, services, view } = c.var
  const shown = await findEmbedded(services, edition, view.lang, which)
  if (!shown) throw new NotFound()
  return publicPage(c, embedPage(view, shown))
}

function richForm(c: Context<App>, lang: Lang, { frame, title }: Embedded) {
  const { publicUrl: origin } = c.var.services.config
  const asked = Number(c.req.query('maxwidth')) || EMBED_SIZE.width
  const width = Math.min(EMBED_SIZE.width, Math.max(200, asked))
  return {
    ...{ version: '1.0', type: 'rich', title, width, height: EMBED_SIZE.height, cache_age: 300 },
    ...{ provider_name: c.var.edition.programme.name[lang], provider_url: origin },
    html: embedCode({ origin, title, frame, width }),
  }
}

/** Which challenge an address of ours is about, and in which language. */
function challengeIn(c: Context<App>): { lang: Lang; which: Which | undefined } {
  const given = c.req.query('url') ?? ''
  const { publicUrl } = c.var.services.config
  const path = given.startsWith(`${publicUrl}/`) ? (given.slice(publicUrl.length).split(/[?#]/)[0] ?? '') : ''
  const lang = langOf(path)
  const start = challenges.challenge[lang].replace(':slug', '')
  const [slug = '', ...rest] = path.startsWith(start) ? path.slice(start.length).split('/').toReversed() : []
  if (slug === '' || rest.length > 1) return { lang, which: undefined }
  return { lang, which: { edition: rest[0], slug } }
}
