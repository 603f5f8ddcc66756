import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { pages, sendFile, signedIn } from '../../../platform/http/index.ts'
import { canonicalJson } from '../../../platform/signing/index.ts'
import { type App, type Applied, editionById, rulesVersionAt } from '../../edition/index.ts'
import { receiptPage } from '../pages/receipt.ts'
import { paths } from '../paths.ts'
import * as queries from '../queries.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { typesetReceipt } from '../typeset-receipt.ts'

const text = { fr, en }
const { app, get } = pages<Applied>()

get(paths.receipt, async c => {
  const { edition, receipt, isInForce } = await mine(c)
  // What was received in another edition is dated in that edition's zone.
  const view = { ...c.var.view, zone: edition.zone }
  const rules = await rulesVersionAt(c.var.services.db, edition.id, new Date(receipt.receivedAt))
  return c.html(receiptPage(view, { edition, receipt, inForce: isInForce, keysUrl: keysUrl(c), rules: rules?.number }))
})

get(paths.receiptPdf, async c => {
  const { edition, receipt, reference } = await mine(c)
  const bytes = await typesetReceipt(edition, receipt, c.var.lang, keysUrl(c))
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

/** A submission of whoever asks, with the edition in which it was received, whichever is in force now. */
async function mine(c: Context<App>) {
  const { db } = c.var.services
  const submission = await queries.findOwnSubmission(db, signedIn(c).personId, c.req.param('reference') ?? '')
  if (!submission) throw new NotFound()
  const { edition: id } = submission.receipt
  const edition = id === c.var.edition.id ? c.var.edition : await editionById(db, id)
  if (!edition) throw new Error(`receipt of an edition that was never applied: ${id}`)
  return { ...submission, edition }
}

const named = (c: Context<App>) => text[c.var.lang].receipt

const keysUrl = (c: Context<App>) => `${c.var.services.config.publicUrl}/.well-known/cohorte-keys.json`

const sendJson = (c: Context<App>, name: string, json: string) =>
  sendFile(c, { name: `${name}.json`, type: 'application/json', bytes: new TextEncoder().encode(json) })
