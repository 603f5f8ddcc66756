import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { pages, sendFile, signedIn } from '../../../platform/http/index.ts'
import { canonicalJson } from '../../../platform/signing/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { receiptPage } from '../pages/receipt.ts'
import { paths } from '../paths.ts'
import * as queries from '../queries.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { typesetReceipt } from '../typeset-receipt.ts'

const text = { fr, en }
const { app, get } = pages<Applied>()

get(paths.receipt, async c => {
  const { receipt, isInForce } = await mine(c)
  return c.html(receiptPage(c.var.view, { edition: c.var.edition, receipt, inForce: isInForce, keysUrl: keysUrl(c) }))
})

get(paths.receiptPdf, async c => {
  const { receipt, reference } = await mine(c)
  const bytes = await typesetReceipt(c.var.edition, receipt, c.var.lang, keysUrl(c))
  return sendFile(c, { name: `${named(c).fileTitle(reference)}.pdf`, type: 'application/pdf', bytes })
})

get(paths.receiptJson, async c => {
  const { receipt, reference } = await mine(c)
  return sendJson(c, named(c).fileTitle(reference), `${JSON.stringify(receipt, null, 2)}\n`)
})

get(paths.receiptContent, async c => {
  const { content, reference } = await mine(c)
  return sendJson(c, named(c).contentFile(reference), canonicalJson(content))
})

export const receiptRoutes = app

async function mine(c: Context<App>) {
  const reference = c.req.param('reference') ?? ''
  const submission = await queries.findOwnSubmission(c.var.services.db, signedIn(c).personId, reference)
  if (!submission) throw new NotFound()
  return submission
}

const named = (c: Context<App>) => text[c.var.lang].receipt

const keysUrl = (c: Context<App>) => `${c.var.services.config.publicUrl}/.well-known/cohorte-keys.json`

const sendJson = (c: Context<App>, name: string, json: string) =>
  sendFile(c, { name: `${name}.json`, type: 'application/json', bytes: new TextEncoder().encode(json) })
