import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, signedIn } from '../../../platform/http/index.ts'
import type { App } from '../../edition/index.ts'
import * as queries from '../queries.ts'
import { isTeam } from '../rules.ts'

/** The member of the team who asks; for anybody else there is nothing here. */
export function team(c: Context<App>) {
  const actor = signedIn(c)
  if (!isTeam(actor, c.var.edition.id)) throw new NotFound()
  return actor
}

/** The run of the address. */
export async function findRun(c: Context<App>): Promise<queries.Run> {
  team(c)
  const run = await queries.findRun(c.var.services.db, c.var.edition.id, idOf(c))
  if (!run) throw new NotFound()
  return run
}
