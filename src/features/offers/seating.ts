import type { Db, Tx } from '../../platform/db/index.ts'
import { findRun, latestApproval, type Run, successionFor } from '../assignments/index.ts'
import * as queries from './queries.ts'
import {
  firmCodes,
  heldAfter,
  holdingsOf,
  isSeat,
  type Offer,
  type SeatStatus,
  type SeatType,
  seatStatuses,
} from './rules.ts'

export type Seating = { run: Run | undefined; seats: SeatStatus[]; offers: Offer[]; waiting: queries.Waiting[] }

/** Every seat of the approved list with its offers, and who waits: four queries, none before the list is approved. */
export async function seatingOf(db: Db | Tx, editionId: string, now: Date): Promise<Seating> {
  const approval = await latestApproval(db, editionId)
  if (approval?.state !== 'approved') return { run: undefined, seats: [], offers: [], waiting: [] }
  const offers = await queries.listOffers(db, editionId)
  const places = approval.list.places.map(({ challengeId, profile }) => ({ challenge: challengeId, profile }))
  return {
    run: await findRun(db, editionId, approval.runId),
    seats: seatStatuses(places, offers, now),
    offers,
    waiting: await queries.listWaiting(db, editionId),
  }
}

export type Step = { code: string; from: SeatType | null; to: SeatType }
export type Proposal = { steps: Step[]; left: (SeatType & { short: boolean }) | undefined }

/** What the engine proposes for a seat that is free, from who holds what today. It only proposes. */
export function proposalFor(
  { run, offers }: Seating,
  seat: SeatType,
  { gone, now }: { gone: readonly string[]; now: Date },
): Proposal {
  if (!run?.outcome || !run.problem) return { steps: [], left: undefined }
  const holdings = holdingsOf(offers, now)
  const outcome = { ...run.outcome, assignments: holdings }
  const { moves, left } = successionFor({ ...run, outcome }, seat, firmCodes(offers, gone, now))
  const required =
    left &&
    run.problem.challenges
      .find(({ id }) => id === left.challenge)
      ?.seats.find(({ profile }) => profile === left.profile)?.required
  return {
    steps: moves.map(({ candidate, from, to }) => ({ code: candidate, from, to })),
    left: left ? { ...left, short: heldAfter(left, holdings, moves) < (required ?? 0) } : undefined,
  }
}

/** The codes of those who may be offered a seat, in the order of its jury. */
export const lineOf = ({ waiting, offers }: Seating, seat: SeatType): queries.InLine[] =>
  queries.lineFor(waiting, offers, seat)

export const seatIn = ({ seats }: Seating, seat: SeatType): SeatStatus | undefined => seats.find(isSeat(seat))

/** The kinds of seat that have a place free now, in the order of the approved list. Four queries. */
export const listFreeSeats = async (db: Db | Tx, editionId: string, now: Date): Promise<SeatType[]> =>
  (await seatingOf(db, editionId, now)).seats
    .filter(it => it.free > 0)
    .map(({ challenge, profile }) => ({ challenge, profile }))
