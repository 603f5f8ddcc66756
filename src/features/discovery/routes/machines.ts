import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { pages } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { listedPages, type Places } from '../listed-pages.ts'
import { textsMarkdown } from '../markdown.ts'
import { sitemapIndexXml, sitemapXml } from '../pages/xml.ts'
import { machinePaths } from '../paths.ts'
import { shownChallenges } from '../records.ts'
import { countParts, partOf, robotsText, securityText } from '../rules.ts'

/** What robots and other machines ask a site for first; `places` are the pages that stand by themselves. */
export function machineRoutes(places: Places) {
  const { app } = pages<Applied>()
  app.get(machinePaths.robots, c => {
    const { mode, publicUrl: origin } = c.var.services.config
    return sendText(c, robotsText({ origin, sitemap: machinePaths.sitemap, demonstration: mode === 'demonstration' }))
  })
  app.get(machinePaths.security, c => {
    const { edition, services } = c.var
    const { publicUrl: origin } = services.config
    const given = { origin, path: machinePaths.security, contact: edition.dataProtection.email }
    return sendText(c, securityText({ ...given, now: services.now() }))
  })
  app.get(machinePaths.sitemap, async c => {
    const listed = await listedPages(c.var.services, c.var.edition, places)
    const { publicUrl: origin } = c.var.services.config
    const parts = countParts(listed)
    if (parts === 1) return sendText(c, sitemapXml({ origin, pages: listed }), 'application/xml')
    const files = Array.from({ length: parts }, (_, index) => `${origin}/sitemap/${index + 1}`)
    return sendText(c, sitemapIndexXml(files), 'application/xml')
  })
  app.get(machinePaths.sitemapPart, async c => {
    const listed = await listedPages(c.var.services, c.var.edition, places)
    const shown = partOf(listed, Number(c.req.param('part')))
    if (!shown) throw new NotFound()
    return sendText(c, sitemapXml({ origin: c.var.services.config.publicUrl, pages: shown }), 'application/xml')
  })
  app.get(machinePaths.texts, async c => {
    const { edition, services } = c.var
    const given = { edition, origin: services.config.publicUrl, now: services.now() }
    return sendText(c, textsMarkdown(given, await shownChallenges(services, edition)), 'text/markdown')
  })
  return app
}

/** A text for anybody: the same text has the same mark, and is sent once to whoever keeps it. */
export function sendText(c: Context<App>, body: string, type = 'text/plain'): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  c.header('Content-Type', `${type}; charset=utf-8`)
  c.header('Cache-Control', 'public, max-age=0, must-revalidate')
  c.header('Vary', 'Accept-Encoding')
  c.header('ETag', etag)
  return c.req.header('If-None-Match')?.includes(etag) ? c.body(null, 304) : c.body(body)
}
