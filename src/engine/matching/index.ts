/** The door of the matching engine: pure functions of plain JSON, the same on every machine. */
export { type CloseCall, whoWasClose } from './close-calls.ts'
export { canonical, digest } from './digest.ts'
export { explain, type Reason, type Standing, type WishReason } from './explain.ts'
export { type Flaw, flaws } from './flaws.ts'
export type {
  Assignment,
  Closure,
  Lottery,
  NotOpened,
  OptionalSeat,
  Outcome,
  Override,
  SeatReport,
  Tie,
} from './outcome.ts'
export type { Candidate, Challenge, Exclusion, Lock, Problem, Ranking, SeatType } from './problem.ts'
export { solve } from './solve.ts'
export { nextInLine, type Succession } from './succession.ts'
export { verify } from './verify/index.ts'
export type { Rule, Violation } from './verify/violation.ts'
export { ENGINE_VERSION } from './version.ts'
