import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { networkOf } from '../../../platform/http/index.ts'
import { type App, editionById } from '../../edition/index.ts'
import { type LinkedPart, openLink } from '../open-link.ts'
import { closedPage } from '../pages/contact.ts'

/** What a link opens; a page that says why when it opens nothing any more. Nothing keeps or passes on this address. */
export async function openHere(c: Context<App>): Promise<LinkedPart | Response> {
  c.header('Cache-Control', 'private, no-store')
  c.header('X-Robots-Tag', 'noindex')
  const { services, view } = c.var
  const asked = { token: c.req.param('token') ?? '', network: networkOf(c) }
  const opened = await openLink(services, asked, id => editionById(services.db, id))
  if (opened.ok) return opened.value
  if (opened.refusal.code === 'too_many') return c.html(closedPage(view, 'tooMany'), 429)
  if (opened.refusal.code === 'closed') return c.html(closedPage(view, 'closed'), 410)
  throw new NotFound()
}
