import type { Explanation, ResultKind, SeatType } from './results.ts'
import type { OfferState } from './seats.ts'

export type OwnOffer = SeatType & {
  id: number
  state: OfferState
  sentAt: Date
  answerBy: Date
  answeredAt: Date | null
  vacatedAt: Date | null
  reason: string | null
}
export type Consent = { name: boolean; biography: string; givenAt: Date; withdrawnAt: Date | null }

export type OwnAnswer = {
  code: string
  kind: ResultKind
  explanation: Explanation
  releasedAt: Date
  /** Their application has been withdrawn since. */
  gone: boolean
  /** The latest offer that this person was sent. */
  offer: OwnOffer | undefined
  consent: Consent | undefined
}
