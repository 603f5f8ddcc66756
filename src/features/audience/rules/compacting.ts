/** After these months only sums of a month are kept: the longest that the exemption allows. */
export const KEPT_MONTHS = 25
/** A site that sent fewer readers in a month than this is not named. */
export const SMALLEST = 5

/** The first day of the month, `months` before the one of a day `YYYY-MM-DD`. */
function monthBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10)
}

/** Days before the first are summed by month; names of small origins go before the second. */
export const dueOn = (today: string): { monthly: string; unnamed: string } => ({
  monthly: monthBefore(today, KEPT_MONTHS),
  unnamed: monthBefore(today, 0),
})
