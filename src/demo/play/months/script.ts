import { type Day, plusDays } from '../../../kernel/day.ts'

/** What goes wrong in the ten months, so that the programme has something to see in time. Challenges by their public name. */
export const script = {
  /** The security enquiry of one fellow ends in a refusal. */
  clearanceRefused: { slug: 'hopkins', afterDays: 24 },
  /** One fellow leaves, and the next in line arrives. */
  departure: { slug: 'socialconnect', afterDays: 88, replacedAfterDays: 109 },
  /** An agreement drags on; its money is awaited, and comes late. */
  latePayment: { slug: 'archifiltre', signedAfterDays: 128, dueAfterDays: 140, paidAfterDays: 163 },
  /** Data promised for the first day do not come, needs stay unmet, and the scope fails at mid-term. */
  lateData: { slug: 'previsecours', fromDays: 0, toDays: 140, failsAfterDays: 150 },
  /** A team falls silent, its points are missed, its mood sinks, and it nearly breaks up. */
  silence: { slug: 'gobelins', fromDays: 186, failsAfterDays: 235 },
} as const

/** The day of the story `count` days after the edition's first one. */
export const dayAfterStart = ({ calendar }: { calendar: { start: { day: Day } } }, count: number): Day =>
  plusDays(calendar.start.day, count)
