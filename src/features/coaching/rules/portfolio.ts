import type { Day } from '../../../kernel/day.ts'
import type { Challenge, Coaching, Edition } from '../../edition/rules.ts'
import type { Mood } from '../../weeks/rules.ts'
import type { Line } from './line.ts'
import type { Referent } from './referents.ts'

/** An edition whose challenges have referents. */
export type Coached = Edition & { coaching: Coaching }

/** A line as it is listed for somebody who may read it. */
export type LineSummary = Pick<Line, 'id' | 'fellowId' | 'fellow' | 'referentId'> & { latestAt: Date; unread: number }

/** Minutes and contacts of somebody in a month, `YYYY-MM`. */
export type Load = { personId: number; name: string; month: string; minutes: number; contacts: number }

/** A challenge as its referent follows it; `series` is its mood, for its referent alone. */
export type Followed = {
  challenge: Challenge
  referent: Referent | undefined
  last: Day | undefined
  nextOn: Day | null
  days: number
  due: boolean
  needs: number
  series: readonly Mood[] | undefined
}

export type Portfolio = {
  edition: Coached
  all: boolean
  /** Whether the reader is of the team, and sees every challenge. */
  ofTeam: boolean
  followed: readonly Followed[]
  lines: readonly LineSummary[]
  loads: readonly Load[]
  referents: readonly Referent[]
  month: string
}
