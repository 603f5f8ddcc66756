import type { Context } from 'hono'
import { type Address, href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { seeOther, signedIn } from '../../../platform/http/index.ts'
import type { App } from '../../edition/index.ts'
import { type RefusalPage, refusalPage } from '../pages/refusal.ts'
import * as queries from '../queries.ts'
import type { Application } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** The application of whoever asks, in the edition in force; undefined when they have not started one. */
export function own(c: Context<App>): Promise<Application | undefined> {
  return queries.findOwn(c.var.services.db, c.var.edition.id, signedIn(c).personId)
}

/** The same where there must be one: without it there is nothing at this address. */
export async function ownOrNone(c: Context<App>): Promise<Application> {
  const application = await own(c)
  if (!application) throw new NotFound()
  return application
}

type Said = 'wishesChosen' | 'saved' | 'submitted' | 'withdrawn' | 'reopened' | 'fileAdded' | 'fileRemoved'

/** Leads to a page of one's own application, which says once what was done. */
export function leadTo(c: Context<App>, address: Address, said?: Said, params: Record<string, string> = {}): Response {
  const { lang, services } = c.var
  const notice = said && ({ kind: 'success', text: text[lang][said] } as const)
  return seeOther(c, services.config, href(address, lang, params), notice)
}

/** A page that says why not; 409, or 429 when it is only a matter of waiting. */
export function refuseWith(c: Context<App>, refusal: RefusalPage['refusal'], typed: RefusalPage['typed'] = []) {
  const body = refusalPage(c.var.view, { edition: c.var.edition, refusal, typed })
  return c.html(body, refusal.code === 'too_many' ? 429 : 409)
}
