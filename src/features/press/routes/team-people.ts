import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { belowIn, idOf, pages, seeOther } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { teamHere } from '../../people/index.ts'
import { accredit, accreditRequest, removeRecipient } from '../accredit.ts'
import { recipientForm, requestsQuery } from '../forms.ts'
import { recipientsPage, requestsPage } from '../pages/team/people.ts'
import { text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { listRecipients, listRequests } from '../queries.ts'
import type { RecipientRefusal, RecipientTyped } from '../rules.ts'

const { app, get, post } = pages<Applied>()
const PER_PAGE = 50
const EMPTY: RecipientTyped = { name: '', outlet: '', email: '', lang: 'fr' }

get(paths.recipients, async c => c.html(await draw(c)))

post(paths.recipients, async c => {
  const typed = recipientForm.parse(await c.req.parseBody())
  const added = await accredit(c.var.services, teamHere(c), c.var.edition, typed)
  if (!added.ok) return c.html(await draw(c, typed, added.refusal), added.refusal.code === 'known' ? 409 : 422)
  return back(c, 'recipients', text[c.var.lang].team.recipients.added)
})

post(paths.removal, async c => {
  await removeRecipient(c.var.services, teamHere(c), c.var.edition, idOf(c))
  return back(c, 'recipients', text[c.var.lang].team.recipients.removed)
})

get(paths.requests, async c => {
  teamHere(c)
  const { edition, lang, services, view } = c.var
  const { etat: state } = requestsQuery.parse(c.req.query())
  const requests = await listRequests(services.db, edition.id, { state, before: belowIn(c), limit: PER_PAGE })
  const known = await listRecipients(services.db, edition.id)
  const accredited = new Set(known.map(it => it.email.toLowerCase()))
  const avant = requests.length === PER_PAGE ? requests.at(-1)?.id : undefined
  const next = avant && href(paths.requests, lang, {}, { etat: state ?? '', avant })
  return c.html(requestsPage(view, { edition, requests, accredited, state, next: next || undefined }))
})

post(paths.accrediting, async c => {
  const added = await accreditRequest(c.var.services, teamHere(c), c.var.edition, idOf(c))
  const t = text[c.var.lang].team
  const said = added.ok ? t.recipients.added : (t.recipients.wrong[added.refusal.code] ?? '')
  return back(c, 'requests', said, added.ok ? 'success' : 'warning')
})

export const peopleRoutes = app

const back = (c: Context<App>, to: 'recipients' | 'requests', said: string, kind: 'success' | 'warning' = 'success') =>
  seeOther(c, c.var.services.config, href(paths[to], c.var.lang), { kind, text: said })

async function draw(c: Context<App>, typed = EMPTY, refusal?: RecipientRefusal) {
  teamHere(c)
  const { edition, services, view } = c.var
  const recipients = await listRecipients(services.db, edition.id)
  return recipientsPage(view, { edition, recipients, typed, refusal })
}
