import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import type { Result } from '../../../kernel/result.ts'
import { findArchived } from '../../archives/index.ts'
import type { App } from '../../edition/index.ts'
import { challengesHidden } from '../../edition/rules.ts'
import { comparedIn } from '../forms.ts'
import { listPublic } from '../queries.ts'
import { type Compared, type CompareRefusal, canCompare, entryOf, lifeOf, MOST } from '../rules.ts'

/**
 * The challenges that the address names, in its order: `slug` for the edition in force, `edition/slug` for a past one; what does
 * not exist is left out. One query, and one per past challenge: five at most.
 */
export async function compared(c: Context<App>): Promise<Result<readonly Compared[], CompareRefusal>> {
  const { edition, services } = c.var
  const now = services.now()
  if (challengesHidden(edition, now)) throw new NotFound()
  const asked = comparedIn(c.req.queries('d'))
  const listed = await listPublic(services.db, edition.id)
  const found = asked.slice(0, MOST + 1).map(async (name): Promise<Compared | undefined> => {
    const [slug = '', past] = name.split('/').toReversed()
    if (past !== undefined) {
      const sheet = await findArchived(services.db, past, slug)
      return sheet && { past: sheet }
    }
    const it = listed.find(({ sheet }) => sheet.slug === slug)
    return it && { entry: entryOf(it), life: lifeOf(it, edition.instants, now) }
  })
  return canCompare((await Promise.all(found)).filter(it => it !== undefined))
}
