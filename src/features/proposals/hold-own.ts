import { NotFound } from '../../kernel/not-found.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { sha256Hex } from '../../platform/signing/index.ts'
import { findOwn } from './queries.ts'
import * as store from './store.ts'

/** The mark of a value, as pages carry it: enough to know whether a field was left as it was shown. */
export const markOf = (value: string): string => sha256Hex(value).slice(0, 16)

/**
 * Holds a proposal of which somebody is until the transaction ends, and reads the clock only then. Throws NotFound for anybody else:
 * it does not exist for other hosts.
 */
export async function holdOwn(
  { now }: Pick<Services, 'now'>,
  tx: Tx,
  actor: Actor,
  at: { editionId: string; id: number },
) {
  await store.hold(tx, at.id)
  const own = await findOwn(tx, at.editionId, { id: at.id, me: actor })
  if (!own) throw new NotFound()
  const instant = now()
  const about = { editionId: at.editionId, actorId: actor.personId, at: instant, subject: 'proposal' as const }
  return { ...own, at: instant, event: { ...about, subjectId: at.id } }
}
