import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { seeOther, signedIn } from '../../../platform/http/index.ts'
import type { Actor } from '../../../platform/services.ts'
import type { App } from '../../edition/index.ts'
import { isTeam } from '../rules.ts'

/** The team member who asks; anybody else learns nothing of these pages. */
export function team(c: Context<App>): Actor {
  const actor = signedIn(c)
  if (!isTeam(actor, c.var.edition.id)) throw new NotFound()
  return actor
}

export const said = (c: Context<App>, address: string, text: string): Response =>
  seeOther(c, c.var.services.config, address, { kind: 'success', text })
