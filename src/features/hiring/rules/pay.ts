import { type Day, plusMonths } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Pay } from '../../edition/rules.ts'

/** How long somebody has worked: since a day, or in whole years on the day of reckoning. */
export type Experience = { startedOn: Day } | { years: number }

export type PayRefusal = { code: 'experience_missing' }

/** What somebody is paid: net, per month, in whole units of the currency. */
export type Amount = { netMonthly: number; currency: string }

/**
 * The pay of the edition for somebody with that experience on the day of reckoning. Where pay follows experience, exactly as many
 * years as a limit fall in the band that the edition says; with a day, exactly five years is the anniversary itself. Nothing is
 * asked where everybody is paid the same.
 */
export function payOf(pay: Pay, experience: Experience | undefined, countedOn: Day): Result<Amount, PayRefusal> {
  if (pay.rule === 'flat') return done({ netMonthly: pay.netMonthly, currency: pay.currency })
  if (!experience) return refuse({ code: 'experience_missing' })
  const band = pay.bands.find(({ upToYears }) => {
    if (upToYears === undefined) return true
    const side = compared(experience, upToYears, countedOn)
    return side < 0 || (side === 0 && pay.exactYears === 'lower')
  })
  if (!band) throw new Error('the last band of pay has no limit')
  return done({ netMonthly: band.netMonthly, currency: pay.currency })
}

/** Negative for less than so many years on that day, zero for exactly as many, positive for more. */
function compared(experience: Experience, years: number, day: Day): number {
  if ('years' in experience) return experience.years - years
  const anniversary = plusMonths(experience.startedOn, 12 * years)
  return day < anniversary ? -1 : day === anniversary ? 0 : 1
}

/** The days that may count for the reckoning, as known of one person. */
export type Reckoning = { application: Day; offer: Day; start: Day }

/** The day on which this edition counts experience. */
export const reckoningDay = (pay: Pay, days: Reckoning): Day => (pay.rule === 'flat' ? days.start : days[pay.countedOn])
