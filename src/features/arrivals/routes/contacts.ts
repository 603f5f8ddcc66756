import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import type { Html } from '../../../platform/html/index.ts'
import { idOf, pages, seeOther } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { addContact } from '../add-contact.ts'
import { endContact } from '../end-contact.ts'
import { contactForm } from '../forms.ts'
import { contactsPage, type TypedContact } from '../pages/contacts.ts'
import type { Refusal } from '../pages/refusal.ts'
import { paths } from '../paths.ts'
import { listContacts } from '../queries.ts'
import { sendLink } from '../send-link.ts'
import { checklistHere, FOLLOWING, here, wordsOf } from './here.ts'

const { app, get, post } = pages<Applied>()

get(paths.contacts, async c => c.html(await draw(c)))

post(paths.contacts, async c => {
  const { about } = here(c, FOLLOWING)
  const body = await c.req.parseBody()
  const given = contactForm.parse(body)
  const added = await addContact(c.var.services, about, c.var.edition, given)
  const typed = { ...given, email: String(body['email'] ?? '') }
  if (!added.ok) return c.html(await draw(c, { typed, refusal: added.refusal }), 422)
  return back(c, wordsOf(c).contact.added(given.name))
})

post(paths.link, async c => {
  const { about } = here(c, FOLLOWING)
  const contact = await sendLink(c.var.services, { ...about, contactId: idOf(c) }, c.var.edition)
  return back(c, wordsOf(c).contact.sent(contact.name))
})

post(paths.end, async c => {
  const { about } = here(c, FOLLOWING)
  await endContact(c.var.services, { ...about, contactId: idOf(c) }, c.var.edition)
  return back(c, wordsOf(c).contact.ended)
})

export const contactsRoutes = app

const back = (c: Context<App>, text: string): Response =>
  seeOther(c, c.var.services.config, href(paths.contacts, c.var.lang, { slug: c.req.param('slug') ?? '' }), {
    kind: 'success',
    text,
  })

const EMPTY: TypedContact = { function: undefined, name: '', email: '', phone: '', lang: 'fr' }

async function draw(c: Context<App>, again?: { typed: TypedContact; refusal: Refusal }): Promise<Html> {
  const about = await checklistHere(c, FOLLOWING)
  const contacts = await listContacts(c.var.services.db, about.challenge.id)
  return contactsPage(c.var.view, { ...about, contacts, typed: EMPTY, ...again })
}
