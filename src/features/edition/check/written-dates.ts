import type { Contradiction } from './statements/index.ts'

const WEEKDAYS = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
}
const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
}
const SHORT = [...WEEKDAYS.fr, ...WEEKDAYS.en].map(day => day.slice(0, 3))
const days = [...WEEKDAYS.fr, ...WEEKDAYS.en, ...SHORT.map(day => `${day}\\.?`)].join('|')
const months = [...MONTHS.fr, ...MONTHS.en].join('|')
const englishMonths = MONTHS.en.join('|')
const DATE = new RegExp(
  `(?:\\b(?<weekday>${days})[,\\s]+(?:le\\s+)?)?(?:\\b(?<day>\\d{1,2})(?:er)?(?:\\s+(?:of\\s+)?(?<month>${months})(?:\\s+(?<year>\\d{4}))?|/(?<number>\\d{1,2})(?:/(?<long>\\d{4}))?)|(?<english>${englishMonths})\\s+(?<after>\\d{1,2})(?!\\d)(?:,?\\s+(?<later>\\d{4}))?)`,
  'giu',
)

/** A date as written; `year` is whether it says one. Places are in the text it was found in. */
export type WrittenDate = { text: string; weekday?: string; year: boolean; date: Date; ends: number; starts: number }

/** The dates of a text, in their order; `year` is the one meant by a date without one. */
export const writtenDates = (value: string, year: number): WrittenDate[] =>
  [...value.matchAll(DATE)].flatMap(match => read(match, year))

/**
 * Dates written in a text: a weekday must be the real one, and a range must not run backwards.
 * @param year the year meant by a date without one
 */
export function writtenDateFaults(value: string, year: number): Contradiction[] {
  const dates = writtenDates(value, year)
  return [
    ...dates.flatMap(({ date, text, weekday }): Contradiction[] => {
      const begins = weekday?.slice(0, 3) ?? ''
      const real = WEEKDAYS[SHORT.indexOf(begins) > 6 ? 'en' : 'fr'][date.getUTCDay()] ?? ''
      return weekday && !real.startsWith(begins) ? [{ code: 'wrong_weekday', written: text, real }] : []
    }),
    ...(dates.some((to, index) => runsBackwards(value, dates[index - 1], to))
      ? [{ code: 'backward_dates' } as const]
      : []),
  ]
}

function read(match: RegExpMatchArray, year: number): WrittenDate[] {
  const { weekday, day: first, month, number, year: named, long, english, after, later } = match.groups ?? {}
  const index = number ? Number(number) - 1 : monthIndex((month ?? english)?.toLowerCase() ?? '')
  const [day, written] = [first ?? after, named ?? long ?? later]
  const date = new Date(Date.UTC(Number(written ?? year), index, Number(day)))
  if (index > 11 || index < 0 || Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return []
  // “In May 3 teams” counts teams: a month before its day needs a weekday or a year to be a date.
  if (english && !weekday && !later) return []
  // Two numbers and a slash are a date only beside a weekday: otherwise they are a ratio.
  if (number && !weekday && !long) return []
  const place = { starts: match.index ?? 0, ends: (match.index ?? 0) + match[0].length }
  return [
    { text: match[0], ...(weekday ? { weekday: weekday.toLowerCase() } : {}), year: Boolean(written), date, ...place },
  ]
}

const monthIndex = (name: string) => Math.max(MONTHS.fr.indexOf(name), MONTHS.en.indexOf(name))

function runsBackwards(value: string, from: WrittenDate | undefined, to: WrittenDate): boolean {
  if (!from?.year || !to.year) return false
  const between = value.slice(from.ends, to.starts).trim().toLowerCase()
  const paired = /\b(entre le|between)\s*$/iu.test(value.slice(0, from.starts)) && ['et le', 'and'].includes(between)
  return (paired || ['au', 'to', '–', '-', 'until', 'jusqu’au'].includes(between)) && to.date < from.date
}
