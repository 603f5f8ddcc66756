import type { Lang } from './lang.ts'
import { zoneName } from './zones.ts'

type Part = Intl.DateTimeFormatPartTypes

const formatters = new Map<string, Intl.DateTimeFormat>()

function parts(
  lang: Lang,
  date: Date,
  zone: string,
  options: Intl.DateTimeFormatOptions,
): Partial<Record<Part, string>> {
  const key = `${lang} ${zone} ${Object.keys(options).join()}`
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { ...options, timeZone: zone })
    formatters.set(key, formatter)
  }
  return Object.fromEntries(formatter.formatToParts(date).map(part => [part.type, part.value]))
}

const dayOptions: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }

function dayParts(lang: Lang, day: Date | string, zone: string) {
  const date = typeof day === 'string' ? new Date(`${day}T00:00:00Z`) : day
  const { weekday = '', day: number = '', month = '', year = '' } = parts(lang, date, zone, dayOptions)
  return { weekday, day: lang === 'fr' && number === '1' ? '1er' : number, month, year }
}

/**
 * The time of day in a zone: « 16 h 41 », « 17 h » / "4:41 pm", "5 pm", "midnight", "noon".
 * The spaces around h are no-break spaces (U+00A0).
 */
export function formatTime(lang: Lang, date: Date, zone: string): string {
  const at = parts('en', date, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const hour = Number(at.hour)
  const minute = at.minute ?? '00'
  if (lang === 'fr') return minute === '00' ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minute}`
  if (minute === '00' && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon'
  const half = hour < 12 ? 'am' : 'pm'
  return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`}\u00a0${half}`
}

/**
 * A day in full: « vendredi 27 octobre 2017 » / "Friday 27 October 2017". A `YYYY-MM-DD` string is a calendar day
 * and needs no zone; an instant needs the zone in which its day is read.
 */
export function formatDay(lang: Lang, day: string): string
export function formatDay(lang: Lang, day: Date, zone: string): string
export function formatDay(lang: Lang, day: Date | string, zone = 'UTC'): string {
  const { weekday, day: number, month, year } = dayParts(lang, day, zone)
  return `${weekday} ${number} ${month} ${year}`
}

/** A day without its weekday, for tables: « 27 octobre 2017 » / "27 October 2017". Same arguments as `formatDay`. */
export function formatShortDay(lang: Lang, day: string): string
export function formatShortDay(lang: Lang, day: Date, zone: string): string
export function formatShortDay(lang: Lang, day: Date | string, zone = 'UTC'): string {
  const { day: number, month, year } = dayParts(lang, day, zone)
  return `${number} ${month} ${year}`
}

/**
 * Two days as one phrase, repeating only what differs: « du 14 au 16 novembre 2017 » / "14 to 16 November 2017".
 * The same day twice gives that day: « le 14 novembre 2017 ». Same arguments as `formatDay`.
 */
export function formatDayRange(lang: Lang, from: string, to: string): string
export function formatDayRange(lang: Lang, from: Date, to: Date, zone: string): string
export function formatDayRange(lang: Lang, from: Date | string, to: Date | string, zone = 'UTC'): string {
  const a = dayParts(lang, from, zone)
  const b = dayParts(lang, to, zone)
  const last = `${b.day} ${b.month} ${b.year}`
  const sameYear = a.year === b.year
  const sameMonth = sameYear && a.month === b.month
  if (sameMonth && a.day === b.day) return lang === 'fr' ? `le ${last}` : last
  const first = [a.day, sameMonth ? '' : a.month, sameYear ? '' : a.year].filter(Boolean).join(' ')
  return lang === 'fr' ? `du ${first} au ${last}` : `${first} to ${last}`
}

/**
 * An instant as a person reads it, always with its zone: « vendredi 27 octobre 2017 à 17 h, heure de Paris » /
 * "Friday 27 October 2017 at 5 pm, Paris time".
 */
export function formatInstant(lang: Lang, date: Date, zone: string): string {
  const at = lang === 'fr' ? 'à' : 'at'
  return `${formatDay(lang, date, zone)} ${at} ${formatTime(lang, date, zone)}, ${zoneName(lang, zone)}`
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/**
 * How long until `to`, in the largest sensible unit, rounded down so that it never promises time that is not there:
 * « 12 jours », « 5 h 20 », « 14 minutes » / "12 days". Less than a minute, or the past, gives « moins d’une minute ».
 */
export function formatRemaining(lang: Lang, from: Date, to: Date): string {
  const left = to.getTime() - from.getTime()
  const french = lang === 'fr'
  if (left < minute) return french ? 'moins d’une minute' : 'less than a minute'
  if (left >= 2 * day) return `${Math.floor(left / day)} ${french ? 'jours' : 'days'}`
  const minutes = Math.floor((left % hour) / minute)
  if (left < hour) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
  const hours = Math.floor(left / hour)
  const rest = minutes === 0 ? '' : `\u00a0${String(minutes).padStart(2, '0')}`
  if (french) return `${hours}\u00a0h${rest}`
  return `${hours}\u00a0h${minutes === 0 ? '' : `\u00a0${minutes}\u00a0min`}`
}
