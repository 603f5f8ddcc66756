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
  silentWeeks: z
    .strictObject({ watch: positive, act: positive, among: positive })
    .refine(({ act, among, watch }) => watch <= act && act <= among, { message: 'more silent weeks than there are' })
    .describe('Weeks without the team’s note among the last ones, the latest included'),
  moodDrop: z
    .strictObject({ watch: z.number().positive(), act: z.number().positive() })
    .refine(({ act, watch }) => watch <= act, {
      message: 'what is to be dealt with now comes after what is to be watched',
    })
    .describe('By how many faces the mood of the last three weeks is below what it was before'),
  lowMood: z
    .strictObject({ atMost: z.int().min(1).max(3), weeks: threshold })
    .describe('The mood (1 to 4) at or below which a week is low, and how many low weeks in a row'),
  lowestWeeks: said('Weeks in a row at the very lowest mood'),
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
  atOnce: positive.describe(
    'So many different signals at once are to be dealt with now, even when each alone is only watched',
  ),
  departureDays: positive.describe('Days during which a departure is to be dealt with, unless the place is taken'),
})
