import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { giveRole, takeRole } from '../people/index.ts'
import type { SeatType } from './rules.ts'
import { seatIn, seatingOf } from './seating.ts'
import * as store from './store.ts'

type Moving = { editionId: string; offerId: number; personId: number; to: SeatType; actorId: number | null; at: Date }

/**
 * Gives, in the caller's transaction, another place that is free to somebody who accepted theirs: the old one is free again, and they
 * are a fellow of the other challenge.
 */
export async function moveOffer(
  tx: Tx,
  { actorId, at, editionId, offerId, personId, to }: Moving,
): Promise<Result<true, { code: 'seat_taken' }>> {
  await store.lockAnswers(tx, editionId)
  const seat = seatIn(await seatingOf(tx, editionId, at), to)
  if (!seat || seat.free === 0) return refuse({ code: 'seat_taken' })
  await store.moveOffer(tx, offerId, to)
  const about = { editionId, actorId, at, subject: 'offer', subjectId: offerId }
  await record(tx, { ...about, kind: 'moved', data: to })
  const fellow = { personId, editionId, role: 'fellow' as const, actorId, at }
  await takeRole(tx, fellow)
  await giveRole(tx, { ...fellow, challengeId: to.challenge })
  return done(true)
}
