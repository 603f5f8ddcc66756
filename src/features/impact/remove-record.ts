import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { onChallenge, type Where } from './on-challenge.ts'
import { findIndicator, findItem } from './queries.ts'
import { WRITERS } from './rules.ts'
import * as store from './store.ts'

type Removing = { kind: 'item' | 'indicator'; id: number }

/** Takes something out of a challenge's records, and out of its public page at once; the row and its history stay. */
export const removeRecord = (
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  where: Where,
  { id, kind }: Removing,
): Promise<Result<true, never>> =>
  onChallenge(services, actor, { ...where, parts: WRITERS }, async ({ by, tell, tx }) => {
    const found = await (kind === 'item' ? findItem : findIndicator)(tx, by, id)
    if (!found) throw new NotFound()
    await (kind === 'item' ? store.removeItem : store.removeIndicator)(tx, id, by.at)
    await tell({ subject: kind === 'item' ? 'result_item' : 'indicator', subjectId: id, kind: 'removed' })
    return done(true)
  })
