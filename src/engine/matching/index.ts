/** The door of the matching engine: pure functions of plain JSON, giving the same on every machine. */
export { type Audit, audit, needsOptimiser } from './audit/index.ts'
export { type Certificate, certify } from './certificate.ts'
export { type CloseCall, whoWasClose } from './close-calls.ts'
export { explain, type Reason } from './explain.ts'
export { type Flaw, flaws } from './flaws.ts'
export { type ChallengeMargin, type Margins, margins, type SeatMargin } from './margins.ts'
export {
  type Held,
  nextInLine,
  type Rematch,
  rematch,
  type Situation,
  type Succession,
  situationOf,
  withoutChallenge,
  withoutPeople,
  withSeats,
} from './offers/index.ts'
export type { Outcome } from './outcome.ts'
export type { Problem, SeatType } from './problem.ts'
export { solve } from './solve.ts'
export { verify } from './verify/index.ts'
export type { Violation } from './verify/violation.ts'
export { ENGINE_VERSION } from './version.ts'
