import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { signedIn } from '../../../platform/http/index.ts'
import type { App } from '../../edition/index.ts'
import { type Part, partIn } from '../rules.ts'

/**
 * The challenge that an address names by `:slug`, and the part that the person signed in has in it. Throws NotFound for
 * anybody whose part is not among `parts`.
 */
export function partHere(c: Context<App>, parts: readonly Part[]) {
  const actor = signedIn(c)
  const { edition } = c.var
  const challenge = edition.challenges.find(it => it.slug === c.req.param('slug'))
  const part = challenge && partIn(actor, edition.id, challenge.id)
  if (!challenge || !part || !parts.includes(part)) throw new NotFound()
  return { actor, challenge, part }
}
