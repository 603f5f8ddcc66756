import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { signedIn } from '../../../platform/http/index.ts'
import type { Actor } from '../../../platform/services.ts'
import type { App } from '../../edition/index.ts'
import { holds } from '../../people/rules.ts'

/** Somebody of the edition's team; for anybody else the page does not exist. */
export function teamHere(c: Context<App>): Actor {
  const actor = signedIn(c)
  if (!holds(actor, c.var.edition.id, 'team')) throw new NotFound()
  return actor
}
