import type { Context } from 'hono'
import { ENGINE_VERSION, type Outcome, type Problem } from '../../../engine/matching/index.ts'
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

/** What a finished run holds, when the engine still plays its rules: then it can be tried, simulated and certified. */
export function playable({
  engine,
  outcome,
  problem,
}: queries.Run): { problem: Problem; outcome: Outcome } | undefined {
  return engine === ENGINE_VERSION && problem && outcome ? { problem, outcome } : undefined
}
