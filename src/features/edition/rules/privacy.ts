import type { Text } from './parts.ts'

/** What keeping and erasing personal data needs that no other part of the file says. */
export type Privacy = {
  /** How long results may be contested: until then an application is kept, in months after its result. */
  appealMonths: number
  /** How long contracts and what they cost are kept, in years after the end of the edition. */
  contractYears: number
  /** How many days before its end the team is reminded of a request that waits. */
  remindDays: number[]
  demographics?: Demographics
}

/** Optional questions about who candidates are, with coarse choices; kept apart, counted once, then destroyed. */
export type Demographics = {
  /** How many days after the closing of the call they are counted. */
  countDays: number
  /** A choice of fewer people is not shown. */
  smallestCount: number
  why: Text
  questions: { code: string; label: Text; choices: { code: string; label: Text }[] }[]
}
