/** From when on something is worth watching, and from when on it is to be dealt with now. */
export type Threshold = { watch: number; act: number }

/** When something on a challenge becomes a signal. Every threshold is a count of days, weeks or times, never a score. */
export type Signals = {
  /** `HH:MM` in the edition's zone: when the day's look is taken. */
  at: string
  /** An answer may ask for silence for this many days at most. */
  quietDaysAtMost: number
  /** Weeks without the team's note among the last `among`, the latest one included. */
  silentWeeks: Threshold & { among: number }
  /** By how many faces the mood of the last three weeks is below what it was before. */
  moodDrop: Threshold
  /** The mood at or below which a week is low, from 1 to 4, and how many low weeks in a row. */
  lowMood: { atMost: number; weeks: Threshold }
  /** Weeks in a row at the very lowest mood. */
  lowestWeeks: Threshold
  /** Days since the oldest need for help that nobody has met. */
  unmetNeedDays: Threshold
  /** Monthly points in a row that were not held. */
  missedPoints: Threshold
  /** Days by which access to data is late. */
  lateDataDays: Threshold
  /** Days by which anything else that the host had to prepare is late. */
  lateItemDays: Threshold
  /** Compulsory sessions in a row with fewer than half of the team. */
  missedSessions: Threshold
  /** Days since the last contact with the referent. */
  contactDays: Threshold
  /** Days before the first day at which a contract is still unsigned; negative after it. */
  unsignedBeforeDays: Threshold
  /** Days since the last published roadmap. */
  roadmapDays: Threshold
  /** Without any roadmap, days since the first day. */
  firstRoadmapDays: Threshold
  /** Decisions of the monthly points that are past their day. */
  lateDecisions: Threshold
  /** So many different signals at once are to be dealt with now, even when each alone is only worth watching. */
  atOnce: number
  /** For how many days a departure is to be dealt with, unless somebody has taken the place. */
  departureDays: number
}
