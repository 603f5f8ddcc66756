import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { takeRole } from '../people/index.ts'
import * as store from './store.ts'

type Leaving = { editionId: string; offerId: number; personId: number; actorId: number | null; at: Date }

/**
 * Frees, in the caller's transaction, the seat of somebody who has left: it may be offered to the next in line, and they are no
 * longer a fellow. What they were told and accepted stays. Doing it twice changes nothing.
 */
export async function vacateOffer(tx: Tx, { editionId, offerId, personId, actorId, at }: Leaving): Promise<void> {
  await store.lockAnswers(tx, editionId)
  if ((await store.vacateOffer(tx, offerId, at)) === 0) return
  const about = { editionId, actorId, at, subject: 'offer', subjectId: offerId }
  await record(tx, { ...about, kind: 'vacated', from: 'accepted', to: 'vacated' })
  await takeRole(tx, { personId, editionId, role: 'fellow', actorId, at })
}
