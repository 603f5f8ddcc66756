import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, pages, sendFile, signedIn } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { submissionForm } from '../forms.ts'
import { receiptPage, reviewPage } from '../pages/review.ts'
import { paths } from '../paths.ts'
import { findSubmission, listFiles } from '../queries.ts'
import { submitProposal } from '../submit.ts'
import { ownHere, sayRefusal } from './here.ts'

const { app, get, post } = pages<Applied>()

get(paths.review, async c => c.html(await draw(c)))

post(paths.review, async c => {
  const { edition, lang, services } = c.var
  const { seen } = submissionForm.parse(await c.req.parseBody())
  const submitted = await submitProposal(services, signedIn(c), edition, { id: idOf(c), seen, lang })
  if (!submitted.ok) return c.html(await draw(c, sayRefusal(c, submitted.refusal.code)), 409)
  const { reference } = submitted.value
  return c.redirect(href(paths.receipt, lang, { id: idOf(c), reference }), 303)
})

get(paths.receipt, async c => {
  const { proposal, receipt } = await receiptHere(c)
  return c.html(receiptPage(c.var.view, proposal, receipt))
})

get(paths.receiptJson, async c => {
  const { receipt } = await receiptHere(c)
  const bytes = new TextEncoder().encode(`${JSON.stringify(receipt, null, 2)}\n`)
  return sendFile(c, { name: `${receipt.reference}.json`, type: 'application/json', bytes })
})

export const submissionRoutes = app

async function receiptHere(c: Context<App>) {
  const { proposal } = await ownHere(c)
  const found = await findSubmission(c.var.services.db, proposal.id, c.req.param('reference') ?? '')
  if (!found) throw new NotFound()
  return { proposal, receipt: found.receipt }
}

async function draw(c: Context<App>, refusal?: string) {
  const own = await ownHere(c)
  const files = await listFiles(c.var.services.db, own.proposal.id)
  return reviewPage(c.var.view, { ...own, files, refusal })
}
