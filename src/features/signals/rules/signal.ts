import type { Day } from '../../../kernel/day.ts'

/** From 1, the worst, to 4. */
export type MoodRank = 1 | 2 | 3 | 4

/** Only two words: worth watching, or to be dealt with now. There is no score, and nobody is ranked. */
export type Urgency = 'watch' | 'act'

/** The figures that the reason of each kind of signal is made of. */
export type FiguresOf = {
  at_once: { kinds: Exclude<Kind, 'at_once'>[] }
  /** `weeks` among the last `among`, of which `row` in a row; `last` is the Monday of the last note. */
  silence: { weeks: number; among: number; row: number; last: Day | null }
  /** For how many weeks in a row below what is usual; both moods on average, to a tenth. */
  mood_falling: { weeks: number; now: number; usual: number }
  /** Low weeks in a row, the latest of which at the very lowest. */
  mood_low: { weeks: number; lowest: number }
  need: { days: number; count: number }
  point: { count: number; month: Day }
  data: { days: number; refusals: number }
  item: { days: number; count: number }
  session: { count: number; last: Day }
  contact: { days: number; last: Day | null }
  unsigned: { count: number; startsOn: Day; days: number }
  departure: { on: Day }
  roadmap: { days: number; last: Day | null }
  decision: { count: number; days: number }
}
export type Kind =
  | 'at_once'
  | 'silence'
  | 'mood_falling'
  | 'mood_low'
  | 'need'
  | 'point'
  | 'data'
  | 'item'
  | 'session'
  | 'contact'
  | 'unsigned'
  | 'departure'
  | 'roadmap'
  | 'decision'

export const KINDS = [
  'at_once',
  'departure',
  'data',
  'unsigned',
  'silence',
  'mood_falling',
  'mood_low',
  'need',
  'point',
  'session',
  'contact',
  'item',
  'roadmap',
  'decision',
] as const satisfies readonly Kind[]

type Of<K extends Kind> = { kind: K; urgency: Urgency; since: Day; figures: FiguresOf[K] }
/** Something of a challenge that deserves attention, since when, and with which figures. */
export type Signal = { [K in Kind]: Of<K> }[Kind]

/** What a team confided of its mood is for its referent: it is never passed on to mentors, nor a list that may hold it. */
export const isConfided = (kind: Kind): boolean => kind === 'mood_falling' || kind === 'mood_low' || kind === 'at_once'
