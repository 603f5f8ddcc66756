import type { SeatType } from '../problem.ts'

/** One thing wrong with an outcome: which rule it breaks, for whom, where. */
export type Violation = {
  rule: Rule
  people: string[]
  challenge: string | null
  profile: string | null
  /** For a statement of the outcome that does not hold: what it should say and what it says. */
  expected?: unknown
  found?: unknown
}

export type Rule =
  /** Not an outcome of these rules or of this problem. */
  | 'engine'
  | 'input-digest'
  /** A person or a seat type that the problem does not know. */
  | 'unknown-candidate'
  | 'unknown-seat-type'
  | 'one-post-per-person'
  | 'lock-not-honoured'
  | 'not-wished'
  /** Not ranked there, or excluded. */
  | 'not-acceptable'
  | 'closed-challenge'
  | 'capacity'
  | 'places'
  | 'budget'
  | 'required-seat-empty'
  /** Somebody would rather have a seat that is free. */
  | 'seat-left-empty'
  /** Somebody would rather have a seat whose holder ranks below them, or is level and drew the higher number. */
  | 'justified-envy'
  | 'tie-break'
  /** These people could exchange seats, all better off, and nobody could object. */
  | 'not-best-for-candidates'
  /** A list that does not say what it should. */
  | 'seats'
  | 'closures'
  | 'held-open'
  | 'optional-seats'
  | 'lottery'
  | 'overrides'

export const violation = (rule: Rule, people: string[], seat?: SeatType): Violation => ({
  rule,
  people,
  challenge: seat?.challenge ?? null,
  profile: seat?.profile ?? null,
})
