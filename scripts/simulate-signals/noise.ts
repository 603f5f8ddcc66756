/**
 * What is taken for ordinary and for failing. Every figure here is an assumption of ours, chosen by reading what the programme says
 * of its own follow-up (weekly notes that stop in summer, data late on arrival, points that hosts forget), never measured: no edition
 * kept what would measure it. The curves that the simulation prints are worth what these figures are worth.
 */
export const ORDINARY = {
  /** Chance that a team sends its note, in an ordinary week and in a week of holidays. */
  note: 0.94,
  noteOnHoliday: 0.4,
  /** Weeks of holidays in a row in the summer, and weeks elsewhere. */
  summerWeeks: [1, 3],
  otherHolidays: 2,
  /** The usual mood of a team, from 1 to 4, how far a week strays from it, and how much of the stray stays the week after. */
  mood: { least: 2.7, most: 3.6, deviation: 0.45, stays: 0.35 },
  /** Needs a week, and the mean of the days one waits. */
  needsAWeek: 0.25,
  needDays: 8,
  /** What becomes of a monthly point; one month in the summer is harder. */
  point: { held: 0.93, cancelled: 0.04 },
  pointInSummer: { held: 0.65, cancelled: 0.2 },
  /** Access to data on the first day, otherwise the mean of the days it is late; the chance of one refusal. */
  dataOnTime: 0.5,
  dataDays: 7,
  dataRefused: 0.1,
  itemOnTime: 0.5,
  itemDays: 7,
  /** Chance that one fellow comes to one compulsory session, and one in the summer. */
  comes: 0.93,
  comesInSummer: 0.75,
  /** Days between two contacts with the referent, and what the summer adds. */
  contactDays: { mean: 10, deviation: 4 },
  contactInSummer: 12,
  /** Decisions of a point, chance that one is done in time, mean of the days one is late. */
  decisions: 2,
  decisionInTime: 0.8,
  decisionDays: 9,
  /** Days of the first roadmap and of the two next ones. */
  roadmaps: [
    { day: 54, deviation: 7 },
    { day: 160, deviation: 12 },
    { day: 250, deviation: 10 },
  ],
} as const

/** Ways to fail, how long before the failure they begin to show, and what they change. */
export const FAILURES: Record<Failing, Effect & { shows: readonly [number, number] }> = {
  /** The team withdraws: notes stop, sessions empty, points are forgotten, the mood sinks. */
  silence: { shows: [40, 75], note: 0.15, comes: 0.45, point: 0.2, moodAWeek: -0.12, contact: 1.6 },
  /** The data never come; the rest is in order for a long time. */
  no_data: { shows: [200, 220], data: true, needDays: 60, moodAWeek: -0.03 },
  /** The people no longer get on: they still write and come, and the mood falls. */
  conflict: { shows: [49, 80], moodAWeek: -0.3, comes: 0.7 },
  /** The host turns away: points are missed, nothing that was decided is done, needs wait. */
  abandoned: { shows: [70, 110], point: 0.12, decisionInTime: 0.25, decisionDays: 40, needDays: 35 },
  /** The scope is never settled: no roadmap holds, decisions drag on. */
  adrift: { shows: [120, 160], roadmap: true, decisionInTime: 0.4, decisionDays: 30, moodAWeek: -0.06 },
  /** Somebody leaves and nothing that anybody writes down tells it: counted apart, this is what chance alone announces. */
  sudden: { shows: [40, 75] },
}

/** What a way of failing changes; whatever is left out stays ordinary. */
export type Effect = {
  note?: number
  comes?: number
  point?: number
  moodAWeek?: number
  needDays?: number
  decisionInTime?: number
  decisionDays?: number
  /** How much longer contacts are apart. */
  contact?: number
  data?: boolean
  roadmap?: boolean
}

export type Failing = 'silence' | 'no_data' | 'conflict' | 'abandoned' | 'adrift' | 'sudden'
