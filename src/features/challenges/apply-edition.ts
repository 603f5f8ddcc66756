import type { Tx } from '../../platform/db/index.ts'
import type { EditionData } from '../edition/rules.ts'
import * as store from './store.ts'

/** Publishes the challenges of an edition that has just been applied, in the same transaction. */
export async function applyEdition(tx: Tx, edition: Pick<EditionData, 'id' | 'challenges'>): Promise<void> {
  for (const challenge of edition.challenges) {
    await store.putChallenge(tx, edition.id, challenge)
    await store.putSeats(tx, challenge)
  }
}
