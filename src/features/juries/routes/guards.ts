import type { Context } from 'hono'
import { type Address, href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { seeOther, signedIn } from '../../../platform/http/index.ts'
import type { Actor } from '../../../platform/services.ts'
import type { App } from '../../edition/index.ts'
import { requireTeam } from '../../people/rules.ts'
import type { Body } from '../forms.ts'
import { paths } from '../paths.ts'
import { signedAt } from '../queries.ts'
import { requireJudge } from '../rules.ts'

/** The team's member who asks; for others nothing is here. */
export function team(c: Context<App>): Actor {
  const actor = signedIn(c)
  requireTeam(actor, c.var.edition.id)
  return actor
}

type Handler = (c: Context<App>, actor: Actor) => Response | Promise<Response>

/** A page of the jury: nothing for others, and the charter first for whoever has not signed the one in force. */
export const afterCharter = (handler: Handler) => async (c: Context<App>) => {
  const actor = signedIn(c)
  requireJudge(actor, c.var.edition.id)
  const signed = await signature(c, actor)
  return signed ? handler(c, actor) : c.redirect(href(paths.charter, c.var.lang), 303)
}

/** When this juror signed the charter in force. */
export const signature = (c: Context<App>, { personId }: Actor): Promise<Date | undefined> => {
  const { edition, services } = c.var
  return signedAt(services.db, { editionId: edition.id, personId, version: edition.jury.charter.version })
}

export const bodyOf = (c: Context<App>): Promise<Body> => c.req.parseBody({ all: true })

/** Leads to a page, which says once what was done. */
export function leadTo(c: Context<App>, address: Address, said: string, params: Record<string, string | number> = {}) {
  return seeOther(c, c.var.services.config, href(address, c.var.lang, params), { kind: 'success', text: said })
}

export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new NotFound()
  return value
}
