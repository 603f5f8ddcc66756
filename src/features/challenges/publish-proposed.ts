import type { Tx } from '../../platform/db/index.ts'
import type { Challenge } from '../edition/rules.ts'
import * as store from './store.ts'

/**
 * Publishes a challenge that came from a proposal, after those already there, in the transaction of the verb that decides it.
 * Gives its id.
 */
export async function publishProposed(tx: Tx, editionId: string, challenge: Challenge): Promise<string> {
  const number = await store.nextNumber(tx, editionId)
  const numbered = { ...challenge, number, closurePriority: number }
  await store.putChallenge(tx, editionId, numbered)
  await store.putSeats(tx, numbered)
  return challenge.id
}
