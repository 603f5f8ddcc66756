import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, pages } from '../../../platform/http/index.ts'
import { countMails, findMail, listMails } from '../../../platform/mail/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { approve, cancel } from '../approve-mails.ts'
import { listingForm } from '../forms.ts'
import { mailPage } from '../pages/mail.ts'
import { batchPage, outboxPage } from '../pages/outbox.ts'
import { paths } from '../paths.ts'
import { isReleased, listBatches, neighboursOf } from '../queries.ts'
import { type BatchRefusal, heldElsewhere } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { said, team } from './team.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()
const PER_PAGE = 50

get(paths.outbox, async c => {
  team(c)
  const { edition, services, view } = c.var
  const batches = await listBatches(services.db, edition.id)
  return c.html(outboxPage(view, { edition, batches, ...(await listing(c, undefined)) }))
})

get(paths.batch, async c => c.html(await drawBatch(c)))

for (const [address, act] of [
  [paths.batchApproval, approve],
  [paths.batchCancellation, cancel],
] as const)
  post(address, async c => {
    const batch = batchOf(c)
    const settled = await act(c.var.services, team(c), c.var.edition.id, { batch })
    if (!settled.ok) return c.html(await drawBatch(c, settled.refusal), 409)
    const t = text[c.var.lang].outbox
    const words = act === approve ? t.approved(settled.value) : t.cancelledNow(settled.value)
    return said(c, href(paths.batch, c.var.lang, { batch }), words)
  })

get(paths.mail, async c => c.html(await drawMail(c)))

for (const [address, act] of [
  [paths.mailApproval, approve],
  [paths.mailCancellation, cancel],
] as const)
  post(address, async c => {
    const id = idOf(c)
    const settled = await act(c.var.services, team(c), c.var.edition.id, { id })
    if (!settled.ok) return c.html(await drawMail(c, settled.refusal), 409)
    const t = text[c.var.lang].outbox
    const words = act === approve ? t.approved(1) : t.cancelledNow(1)
    return said(c, href(paths.mail, c.var.lang, { id }), words)
  })

export const outboxRoutes = app

const batchOf = (c: Context<App>) => c.req.param('batch') ?? ''

/** One keyset page of mails, of a batch or of the edition, with counts that do not depend on the page. */
async function listing(c: Context<App>, batch: string | undefined) {
  const { edition, lang, services } = c.var
  const { etat: state, kind, avant: before } = listingForm.parse(c.req.query())
  const narrow = { editionId: edition.id, ...(batch !== undefined && { batch }), ...(kind && { kind }) }
  const also = { ...(state && { state }), ...(before && { before }) }
  const mails = await listMails(services.db, { ...narrow, ...also, limit: PER_PAGE })
  const last = mails.length === PER_PAGE ? mails.at(-1)?.id : undefined
  const query = { etat: state ?? '', kind, avant: last ?? '' }
  const [address, params] = batch === undefined ? [paths.outbox, {}] : [paths.batch, { batch }]
  const next = last ? href(address, lang, params, query) : undefined
  const at = href(address, lang, params, { kind })
  return { mails, counts: await countMails(services.db, narrow), state, at, next }
}

async function drawBatch(c: Context<App>, refusal?: BatchRefusal) {
  team(c)
  const { edition, services, view } = c.var
  const listed = await listing(c, batchOf(c))
  if (Object.keys(listed.counts).length === 0) throw new NotFound()
  const released = await isReleased(services.db, edition.id)
  return batchPage(view, { batch: batchOf(c), edition, released, ...listed, refusal })
}

async function drawMail(c: Context<App>, refusal?: BatchRefusal) {
  team(c)
  const { edition, services, view } = c.var
  const mail = await findMail(services.db, idOf(c))
  if (mail?.editionId !== edition.id) throw new NotFound()
  const around = await neighboursOf(services.db, mail)
  const released = await isReleased(services.db, edition.id)
  const { batch, state } = mail
  const drafts = state === 'draft' ? 1 : 0
  const held = heldElsewhere({ batch, released, drafts, failed: 0 }, edition.id)
  return mailPage(view, { edition, mail, ...around, held, refusal })
}
