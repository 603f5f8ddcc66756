import type { Text } from './parts.ts'

/** How the team follows the challenges, one referent for each. */
export type Coaching = {
  /** A contact about every so many days. */
  everyDays: number
  /** Beyond so many hours of contacts in a month, a referent has too much. */
  hoursPerMonth: number
  kinds: { code: string; name: Text }[]
  /** Challenges whose fellows may be referents of others. */
  link: string[]
}
