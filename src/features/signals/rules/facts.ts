import type { Day } from '../../../kernel/day.ts'
import type { MoodRank } from './signal.ts'

/**
 * What is known of one challenge on a day, and nothing else: signals are made of this alone. It is all about the challenge as a
 * whole. Nothing private is in it: no message to the team, nobody's answers, nobody's name.
 */
export type Facts = {
  challengeId: string
  startsOn: Day
  endsOn: Day
  /** Weeks that are over and asked for a note, oldest first. `mood` is null when the team did not say. */
  weeks: readonly { monday: Day; sent: boolean; mood: MoodRank | null }[]
  /** The days since which each need for help has been waiting, oldest first. */
  needs: readonly Day[]
  /** Monthly points of months that are over or were settled, oldest first. */
  points: readonly { month: Day; state: 'held' | 'missed' | 'cancelled' }[]
  /** Accesses to data that are not there yet: when they were due, how many times they were refused. */
  data: readonly { dueOn: Day; refusals: number }[]
  /** Everything else that the host had to prepare and that is not ready: when it was due. */
  items: readonly Day[]
  /** Compulsory sessions that took place, oldest first: how many fellows were expected, how many came. */
  sessions: readonly { on: Day; expected: number; present: number }[]
  lastContact: Day | undefined
  /** The first days of contracts that somebody has not signed. */
  unsigned: readonly Day[]
  /** When somebody left and nobody has taken their place. */
  leftOn: Day | undefined
  /** When the latest roadmap was published. */
  roadmapOn: Day | undefined
  /** The days by which open decisions of the points were due, those that are past. */
  lateDecisions: readonly Day[]
}
