import type { Day } from '../../../kernel/day.ts'
import type { Kind, Signal } from './signal.ts'

/** Something that happened on a challenge, with what its words are made of. */
export type Happened =
  | { day: Day; what: 'raised' | 'reopened' | 'closed'; signal: Signal }
  | { day: Day; what: 'answered'; about: Kind; body: string; doer: string; by: string; quietUntil: Day }
  | { day: Day; what: 'passed_on'; about: Kind; body: string; by: string }
  | { day: Day; what: 'contact'; kind: string; minutes: number }
  | { day: Day; what: 'held' | 'missed' | 'cancelled'; month: Day; words: string }
  | { day: Day; what: 'roadmap'; version: number; words: string }

/** Everything that happened, the latest first; what happened on one day stays in the order given. */
export const inOrder = (happened: readonly Happened[]): Happened[] =>
  happened.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
