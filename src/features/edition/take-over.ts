import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import * as store from './store.ts'

type Putting = Parameters<typeof store.putInForce>[1]

/** Puts an edition in force in the caller's transaction, which holds the choice, and records it with who and why. */
export async function takeOver(tx: Tx, from: string | undefined, putting: Putting): Promise<void> {
  const { editionId, actorId, at, reason } = putting
  await store.putInForce(tx, putting)
  const change = { kind: 'put_in_force', from: from ?? null, to: editionId, reason }
  await record(tx, { ...change, editionId, actorId, at, subject: 'edition', subjectId: editionId })
}
