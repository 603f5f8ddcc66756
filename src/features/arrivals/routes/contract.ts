import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import type { Html } from '../../../platform/html/index.ts'
import { pages, readUpload, seeOther, sendFile } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { signedForm } from '../forms.ts'
import type { LinkedPart } from '../open-link.ts'
import { contactItemPage } from '../pages/contact.ts'
import { paths } from '../paths.ts'
import { findToSign, signForHost } from '../sign-for-host.ts'
import { wordsOf } from './here.ts'
import { openHere } from './open.ts'

const { app, get, post } = pages<Applied>()

get(paths.contract, async c => {
  const part = await openHere(c)
  if (part instanceof Response) return part
  const { db, files } = c.var.services
  const asked = await findToSign(db, part, c.req.param('key') ?? '')
  if (!asked) throw new NotFound()
  const bytes = new Uint8Array(await files.get(asked.documentSha256))
  return sendFile(c, { name: 'contrat.pdf', type: 'application/pdf', bytes })
})

post(paths.contract, async c => {
  const part = await openHere(c)
  if (part instanceof Response) return part
  const { content, key, typed } = await handedIn(c)
  const signed = await signForHost(c.var.services, part, { ...typed, key, content })
  if (!signed.ok) return c.html(again(c, part, { key, typed, code: signed.refusal.code }), 422)
  const address = href(paths.contact, c.var.lang, { token: part.token })
  return seeOther(c, c.var.services.config, address, { kind: 'success', text: wordsOf(c).contact.contractThanks })
})

export const contractRoutes = app

async function handedIn(c: Context<App>) {
  const { content } = (await readUpload(c)) ?? { content: new Uint8Array() }
  return { content, key: c.req.param('key') ?? '', typed: signedForm.parse(await c.req.parseBody()) }
}

type Typed = { key: string; typed: { version: number; name: string }; code: string }

const FILE = ['empty', 'too_large', 'wrong_type', 'infected', 'unreadable', 'locked']

function again(c: Context<App>, part: LinkedPart, { code, key, typed }: Typed): Html {
  const entry = part.entries.find(it => it.key === key)
  if (!entry) throw new NotFound()
  const refusal = code === 'name_missing' || code === 'not_confirmed' ? code : FILE.includes(code) ? 'file' : 'other'
  return contactItemPage(c.var.view, { ...part, entry, toSign: { ...typed, refusal } })
}
