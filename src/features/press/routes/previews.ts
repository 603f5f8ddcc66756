import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { renderPdf } from '../../../platform/documents/index.ts'
import { networkOf, pages, sendFile } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { releaseDocument } from '../pages/document.ts'
import { endedPage, previewPage } from '../pages/release.ts'
import { releasePdf } from '../pages/typeset.ts'
import { instant, text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { findPreview, findRelease, loadVersion } from '../queries.ts'
import { previewState, type VersionRow } from '../rules.ts'
import { noteOpening } from '../send-previews.ts'

const { app, get } = pages<Applied>()

get(paths.preview, async c => {
  const found = await openLink(c)
  if (found instanceof Response) return found
  const token = tokenIn(c)
  await noteOpening(c.var.services, token)
  return c.html(previewPage(c.var.view, { ...found, token }))
})

get(paths.previewPdf, async c => {
  const found = await openLink(c)
  if (found instanceof Response) return found
  const { lang, view } = c.var
  const { document, until } = found
  const notice = text[lang].page.embargo(instant(view, until))
  const bytes = await renderPdf(releasePdf(document, { lang, on: until, notice }))
  return sendFile(c, { name: `${lang === 'fr' ? 'communique' : 'release'}.pdf`, type: 'application/pdf', bytes })
})

export const previewRoutes = app

const tokenIn = (c: Context<App>) => c.req.param('token') ?? ''

/** What a personal link opens now, or the answer in its place: the public page once it is published, nothing once it ended. */
async function openLink(c: Context<App>) {
  const { lang, services, view } = c.var
  closed(c)
  if (!(await services.limit('contact_network', networkOf(c))).ok) return c.html(endedPage(view), 429)
  const { link, release } = await loadLink(c)
  const state = previewState(link, release, services.now())
  if (state === 'published') return c.redirect(href(paths.release, lang, { slug: release.slug }), 303)
  const { publishAt: until } = release
  if (state === 'ended' || !until) return c.html(endedPage(view), 410)
  return underEmbargo(c, until, await loadVersion(services.db, release.id, link.version))
}

/** Nothing keeps or passes on an address that holds a secret. */
function closed(c: Context<App>): void {
  c.header('Cache-Control', 'private, no-store')
  c.header('X-Robots-Tag', 'noindex')
}

async function loadLink(c: Context<App>) {
  const { db } = c.var.services
  const link = await findPreview(db, tokenIn(c))
  const release = link && (await findRelease(db, link.editionId, link.releaseId))
  if (!link || !release) throw new NotFound()
  return { link, release }
}

function underEmbargo(c: Context<App>, until: Date, { facts, words }: VersionRow) {
  if (!facts) throw new NotFound()
  return { document: releaseDocument(facts, words, { lang: c.var.lang, on: until }), until }
}
