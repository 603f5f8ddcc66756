import type { Context } from 'hono'
import { signedIn } from '../../../platform/http/index.ts'
import type { Actor } from '../../../platform/services.ts'
import type { App } from '../../edition/index.ts'
import { requireTeam } from '../rules.ts'

/** Somebody of the edition's team; for anybody else the page does not exist. */
export function teamHere(c: Context<App>): Actor {
  const actor = signedIn(c)
  requireTeam(actor, c.var.edition.id)
  return actor
}
