import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { seeOther } from '../../../platform/http/index.ts'
import type { App } from '../../edition/index.ts'
import { partHere } from '../../hiring/index.ts'
import type { Part } from '../../hiring/rules.ts'
import { typedIn } from '../forms.ts'

/** The challenge of this address, for those who have one of these parts in it, in an edition that keeps results. */
export function hereAs(c: Context<App>, parts: readonly Part[]) {
  const found = partHere(c, parts)
  const { edition, services, view } = c.var
  if (!edition.results) throw new NotFound()
  const { challenge, part } = found
  const here = { edition, results: edition.results, challenge, part }
  const of = { editionId: edition.id, challengeId: challenge.id }
  return { ...found, here, of, services, view, where: { edition, challengeId: challenge.id } }
}

/** Everything the form sent, as typed. */
export const typed = async (c: Context<App>) => typedIn(await c.req.parseBody({ all: true }))

export const said = (c: Context<App>, address: string, text: string): Response =>
  seeOther(c, c.var.services.config, address, { kind: 'success', text })
