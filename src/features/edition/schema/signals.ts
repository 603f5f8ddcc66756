import { z } from 'zod'
import type { Signals, Threshold } from '../rules.ts'
import { positive } from './words.ts'

const threshold: z.ZodType<Threshold> = z
  .strictObject({ watch: positive, act: positive })
  .refine(({ watch, act }) => watch <= act, {
    message: 'what is to be dealt with now comes after what is to be watched',
  })

const said = (words: string) => threshold.describe(words)

export const signals: z.ZodType<Signals> = z.strictObject({
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .describe('When the day’s look is taken, in the zone of the edition'),
  quietDaysAtMost: positive.describe('An answer may ask for silence for this many days at most'),
  silentWeeks: said('Weeks in a row without the team’s note'),
  moodWeeks: said('Weeks in a row during which the mood, on average of three, has gone down'),
  lowMood: z
    .strictObject({ atMost: z.int().min(1).max(3), weeks: threshold })
    .describe('The mood (1 to 4) at or below which a week is low, and how many low weeks in a row'),
  unmetNeedDays: said('Days since the oldest need for help that nobody has met'),
  missedPoints: said('Monthly points in a row that were not held'),
  lateDataDays: said('Days by which access to data is late'),
  lateItemDays: said('Days by which anything else the host had to prepare is late'),
  missedSessions: said('Compulsory sessions in a row with fewer than half of the team'),
  contactDays: said('Days since the last contact with the referent'),
  unsignedBeforeDays: z
    .strictObject({ watch: z.int(), act: z.int() })
    .refine(({ watch, act }) => watch >= act, { message: 'watching begins before the first day, acting later' })
    .describe('Days before the first day at which a contract is still unsigned; negative after it'),
  roadmapDays: said('Days since the last published roadmap'),
  firstRoadmapDays: said('Without any roadmap, days since the first day'),
  lateDecisions: said('Decisions of the monthly points that are past their day'),
  departureDays: positive.describe('Days during which a departure is to be dealt with, unless the place is taken'),
})
