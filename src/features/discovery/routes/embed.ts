import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { langOf, pages, publicPage } from '../../../platform/http/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import type { Entry } from '../../challenges/rules.ts'
import type { App, Applied } from '../../edition/index.ts'
import { callStateOf } from '../call-state.ts'
import { embedPage } from '../pages/embed.ts'
import { EMBED_SIZE, embedCode } from '../pages/embed-code.ts'
import { machinePaths, paths } from '../paths.ts'
import { findShown } from '../records.ts'

const { app, get } = pages<Applied>()

get(paths.embed, async c => {
  const { edition, services, view } = c.var
  const entry = await findShown(services, edition, c.req.param('slug') ?? '')
  if (!entry) throw new NotFound()
  const state = callStateOf({ edition, lang: view.lang, now: view.now }, entry)
  return publicPage(c, embedPage(view, { edition, entry, state }))
})

/** The rich form of an address of ours (oembed.com): of a challenge alone. */
app.get(machinePaths.oembed, async c => {
  // Whoever names no address is shown what can be embedded, and how.
  if (c.req.query('url') === undefined) return c.redirect(paths.follow.fr, 303)
  if ((c.req.query('format') ?? 'json') !== 'json') return c.text('Only JSON.', 501)
  const { lang, slug } = challengeIn(c)
  const entry = slug ? await findShown(c.var.services, c.var.edition, slug) : undefined
  if (!entry) throw new NotFound()
  c.header('Cache-Control', 'public, max-age=300')
  return c.json(richForm(c, lang, entry))
})

export const embedRoutes = app

function richForm(c: Context<App>, lang: Lang, entry: Entry) {
  const { publicUrl: origin } = c.var.services.config
  const asked = Number(c.req.query('maxwidth')) || EMBED_SIZE.width
  const width = Math.min(EMBED_SIZE.width, Math.max(200, asked))
  return {
    ...{ version: '1.0', type: 'rich', title: entry.sheet.title, width, height: EMBED_SIZE.height, cache_age: 300 },
    ...{ provider_name: c.var.edition.programme.name[lang], provider_url: origin },
    html: embedCode({ origin, lang, entry, width }),
  }
}

/** Which challenge an address of ours is about, and in which language. */
function challengeIn(c: Context<App>) {
  const given = c.req.query('url') ?? ''
  const { publicUrl } = c.var.services.config
  const path = given.startsWith(`${publicUrl}/`) ? (given.slice(publicUrl.length).split(/[?#]/)[0] ?? '') : ''
  const lang = langOf(path)
  const start = challenges.challenge[lang].replace(':slug', '')
  return { lang, slug: path.startsWith(start) ? path.slice(start.length) : undefined }
}
