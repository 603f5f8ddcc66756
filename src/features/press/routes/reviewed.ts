import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { type App, type Applied, editionsOnceInForce } from '../../edition/index.ts'

/** The edition whose review is asked, by its identifier, and those that have one: the one in force first, where none is named. Throws NotFound. */
export async function reviewedEdition(
  { var: { edition: current, services } }: Context<App>,
  asked: string | undefined,
): Promise<{ edition: Applied; editions: Applied[] }> {
  const known = await editionsOnceInForce(services.db)
  const editions = [current, ...known.filter(it => it.id !== current.id).toReversed()]
  const edition = asked ? editions.find(it => it.id === asked) : current
  if (!edition) throw new NotFound()
  return { edition, editions }
}
