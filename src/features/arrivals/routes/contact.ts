import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import type { Html } from '../../../platform/html/index.ts'
import { pages, seeOther } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { changeItems } from '../change-items.ts'
import { itemForm, ticked } from '../forms.ts'
import type { LinkedPart } from '../open-link.ts'
import { contactItemPage, contactPage } from '../pages/contact.ts'
import type { TypedItem } from '../pages/item.ts'
import type { Refusal } from '../pages/refusal.ts'
import { paths } from '../paths.ts'
import type { Change } from '../rules.ts'
import { findToSign } from '../sign-for-host.ts'
import { wordsOf } from './here.ts'
import { openHere } from './open.ts'

const { app, get, post } = pages<Applied>()

get(paths.contact, async c => {
  const opened = await openHere(c)
  return opened instanceof Response ? opened : c.html(await draw(c, opened))
})

post(paths.contact, async c => {
  const opened = await openHere(c)
  if (opened instanceof Response) return opened
  const { changes, typed } = said(await c.req.parseBody({ all: true }))
  const { challengeId } = opened.contact
  const changed = await changeItems(c.var.services, opened.doer, opened.edition, { challengeId, changes })
  if (!changed.ok) return c.html(await draw(c, opened, { typed, refusal: changed.refusal }), 422)
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

type Again = { typed: (TypedItem & { point: string }) | undefined; refusal: Refusal }

async function draw(c: Context<App>, part: LinkedPart, again?: Again): Promise<Html> {
  const key = again?.typed?.point ?? c.req.query('point')
  if (key === undefined) return contactPage(c.var.view, { ...part, refusal: again?.refusal })
  const entry = part.entries.find(it => it.key === key)
  if (!entry) throw new NotFound()
  const asked = await findToSign(c.var.services.db, part, key)
  const toSign = asked && { version: asked.version, name: '' }
  return contactItemPage(c.var.view, { ...part, ...again, entry, toSign })
}
