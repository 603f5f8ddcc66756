import type { SeatType } from './results.ts'

export type OfferState = 'prepared' | 'sent' | 'accepted' | 'declined' | 'expired' | 'cancelled' | 'vacated'

export type Offer = SeatType & {
  id: number
  applicationId: number
  code: string
  name: string
  state: OfferState
  origin: 'approval' | 'waiting_list'
  sentAt: Date | null
  answerBy: Date | null
  answeredAt: Date | null
  /** When its holder left the place they had accepted. */
  vacatedAt: Date | null
  reason: string | null
  /** Their application has been withdrawn since. */
  gone: boolean
}

/** An offer without answer at its deadline is expired, even before the job that writes it down has run. */
export const stateAt = ({ state, answerBy }: Pick<Offer, 'state' | 'answerBy'>, now: Date): OfferState =>
  state === 'sent' && answerBy && now.getTime() >= answerBy.getTime() ? 'expired' : state

/** Whether the offer holds its seat. */
export const isLive = (offer: Pick<Offer, 'state' | 'answerBy'>, now: Date): boolean =>
  ['prepared', 'sent', 'accepted'].includes(stateAt(offer, now))

/** One kind of seat in the approved list: how many people it takes, and where its offers stand. */
export type SeatStatus = SeatType & {
  capacity: number
  accepted: number
  waiting: number
  free: number
  offers: Offer[]
}

export const isSeat = (a: SeatType) => (b: SeatType) => a.challenge === b.challenge && a.profile === b.profile

/** Every kind of seat of the approved list, in its order. */
export function seatStatuses(places: readonly SeatType[], offers: readonly Offer[], now: Date): SeatStatus[] {
  const kinds = places.filter((place, index) => places.findIndex(isSeat(place)) === index)
  return kinds.map(({ challenge, profile }) => {
    const same = isSeat({ challenge, profile })
    const own = offers.filter(same)
    const capacity = places.filter(same).length
    const live = own.filter(it => isLive(it, now))
    const accepted = live.filter(it => it.state === 'accepted').length
    const free = Math.max(0, capacity - live.length)
    return { challenge, profile, capacity, accepted, waiting: live.length - accepted, free, offers: own }
  })
}

export type Counts = { capacity: number; accepted: number; waiting: number; free: number }

export const totalOf = (seats: readonly SeatStatus[]): Counts => ({
  capacity: seats.reduce((sum, it) => sum + it.capacity, 0),
  accepted: seats.reduce((sum, it) => sum + it.accepted, 0),
  waiting: seats.reduce((sum, it) => sum + it.waiting, 0),
  free: seats.reduce((sum, it) => sum + it.free, 0),
})

/** Who holds which seat now, as the engine reads it. */
export const holdingsOf = (offers: readonly Offer[], now: Date) =>
  offers.filter(it => isLive(it, now)).map(({ code, challenge, profile }) => ({ candidate: code, challenge, profile }))

/** Whom the engine does not move: whoever accepted, left, let go, did not answer, was taken back an offer, or left. */
export const firmCodes = (offers: readonly Offer[], gone: readonly string[], now: Date): string[] => [
  ...new Set([
    ...gone,
    ...offers
      .filter(
        it => it.gone || ['accepted', 'vacated', 'declined', 'expired'].includes(stateAt(it, now)) || isTakenBack(it),
      )
      .map(it => it.code),
  ]),
]

/** An offer replaced by a better one has no reason; one that the team took back has. */
const isTakenBack = ({ state, reason }: Offer) => state === 'cancelled' && reason !== null

/** Whether somebody holds a place for good, or held one and left it. */
export const hasAccepted = (offers: readonly Offer[], code: string): boolean =>
  offers.some(it => it.code === code && (it.state === 'accepted' || it.state === 'vacated'))

type Move = { candidate: string; from: SeatType | null; to: SeatType }

/** How many people hold that seat once the moves are made. */
export const heldAfter = (seat: SeatType, holdings: readonly SeatType[], moves: readonly Move[]): number =>
  holdings.filter(isSeat(seat)).length +
  moves.filter(it => isSeat(seat)(it.to)).length -
  moves.filter(it => it.from && isSeat(seat)(it.from)).length
