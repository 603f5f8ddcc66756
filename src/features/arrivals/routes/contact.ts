import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import type { Html } from '../../../platform/html/index.ts'
import { networkOf, pages, seeOther } from '../../../platform/http/index.ts'
import { type App, type Applied, editionById } from '../../edition/index.ts'
import { changeItems } from '../change-items.ts'
import { itemForm, ticked } from '../forms.ts'
import { type LinkedPart, openLink } from '../open-link.ts'
import { closedPage, contactItemPage, contactPage } from '../pages/contact.ts'
import type { TypedItem } from '../pages/item.ts'
import type { Refusal } from '../pages/refusal.ts'
import { paths } from '../paths.ts'
import type { Change } from '../rules.ts'
import { wordsOf } from './here.ts'

const { app, get, post } = pages<Applied>()

get(paths.contact, async c => {
  const opened = await open(c)
  return opened instanceof Response ? opened : c.html(draw(c, opened))
})

post(paths.contact, async c => {
  const opened = await open(c)
  if (opened instanceof Response) return opened
  const { changes, typed } = said(await c.req.parseBody({ all: true }))
  const { challengeId } = opened.contact
  const changed = await changeItems(c.var.services, opened.doer, opened.edition, { challengeId, changes })
  if (!changed.ok) return c.html(draw(c, opened, { typed, refusal: changed.refusal }), 422)
  const address = href(paths.contact, c.var.lang, { token: opened.token })
  return seeOther(c, c.var.services.config, address, { kind: 'success', text: wordsOf(c).contact.thanks })
})

export const contactRoutes = app

type Body = Record<string, unknown>

/** Ticked boxes, or where one item stands. */
function said(body: Body): { changes: Change[]; typed: (TypedItem & { point: string }) | undefined } {
  const { point } = body
  if (typeof point !== 'string') return { changes: ticked(body), typed: undefined }
  const typed = itemForm.parse(body)
  return { changes: [{ ...typed, key: point }], typed: { ...typed, point } }
}

/** What a link opens; a page that says why when it opens nothing any more. Nothing keeps or passes on this address. */
async function open(c: Context<App>): Promise<LinkedPart | Response> {
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

type Again = { typed: (TypedItem & { point: string }) | undefined; refusal: Refusal }

function draw(c: Context<App>, part: LinkedPart, again?: Again): Html {
  const key = again?.typed?.point ?? c.req.query('point')
  if (key === undefined) return contactPage(c.var.view, { ...part, refusal: again?.refusal })
  const entry = part.entries.find(it => it.key === key)
  if (!entry) throw new NotFound()
  return contactItemPage(c.var.view, { ...part, ...again, entry })
}
