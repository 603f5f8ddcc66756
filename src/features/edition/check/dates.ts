import { Temporal } from 'temporal-polyfill'
import { dayEnd, dayStart, instantOf, resolve } from '../resolve.ts'
import type { Deadline, EditionData, Finding, Path } from '../rules.ts'

/** The order of a calendar and its local hours. Every day must exist before they are compared. */
export function checkDates(data: EditionData): Finding[] {
  const written = [...days(data.calendar), ...days(data.sessions?.planned ?? [], ['sessions', 'planned'])]
  const existing = written.flatMap(([path, value]) => existence(path, value, data.zone))
  if (existing.length > 0) return existing
  const deadlines = [
    ...checkDeadline(['calendar', 'notification'], data.calendar.notification, data.zone),
    ...checkDeadline(['calendar', 'announcement'], data.calendar.announcement, data.zone),
  ]
  return deadlines.length > 0 ? deadlines : [...checkOrder(data), ...checkDuration(data)]
}

/** Every day and hour of the calendar with its path. */
function* days(value: unknown, path: Path = ['calendar']): Generator<[Path, string]> {
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}(T|$)/.test(value)) yield [path, value]
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* days(item, [...path, index])
  } else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* days(item, [...path, key])
  }
}

function existence(path: Path, value: string, zone: string): Finding[] {
  if (!isDay(value.slice(0, 10))) return [{ path, code: 'no_such_day' }]
  if (!value.includes('T')) return []
  const local = Temporal.PlainDateTime.from(value)
  const [earlier, later] = (['earlier', 'later'] as const).map(disambiguation =>
    local.toZonedDateTime(zone, { disambiguation }),
  )
  if (!earlier || !later || earlier.equals(later)) return []
  return [{ path, code: earlier.toPlainDateTime().equals(local) ? 'hour_happens_twice' : 'no_such_hour' }]
}

function isDay(day: string) {
  const [year, month, date] = day.split('-').map(Number)
  const utc = new Date(`${day}T00:00:00Z`)
  return utc.getUTCFullYear() === year && utc.getUTCMonth() + 1 === month && utc.getUTCDate() === date
}

function checkDeadline(path: Path, { at, before }: Deadline, zone: string): Finding[] {
  if (!at && !before) return [{ path, code: 'no_deadline' }]
  if (at && before && instantOf(at, zone) >= dayStart(before, zone)) {
    return [{ path: [...path, 'at'], code: 'too_late', limit: before }]
  }
  return []
}

/** What must come, after what; `coincide` lets both be the same instant. Absent dates are not compared. */
type Order = [path: string, at: Date | undefined, after: string, from: Date | undefined, coincide?: 'coincide']

function checkOrder(data: EditionData): Finding[] {
  const { calendar } = data
  const { instants } = resolve(data)
  const told = calendar.notification.at && calendar.announcement.at
  return [
    ...[...callOrder(data), ...selectionOrder(data)].flatMap(compareDates),
    ...(told ? answersInTime(instants.announcement, instants.answersDue) : []),
  ]
}

function compareDates([path, at, after, from, coincide]: Order): Finding[] {
  if (!at || !from || at > from || (coincide && at.getTime() === from.getTime())) return []
  const where = { path: ['calendar', ...path.split('.')], other: ['calendar', ...after.split('.')] }
  return [{ ...where, code: coincide ? 'before_other' : 'not_after' }]
}

function callOrder(data: EditionData): Order[] {
  const { calendar, zone, wishes } = data
  const { instants } = resolve(data)
  const { preselection, projects } = calendar
  const jury = projects?.jury?.at(-1)
  const chosen = jury ? dayEnd(jury, zone) : undefined
  return [
    wishes.asked === 'in_application'
      ? ['call.opens', instants.callOpens, 'projects.jury', chosen, 'coincide']
      : ['wishes.opens', instants.wishesOpen, 'projects.jury', chosen, 'coincide'],
    ['call.closes', instants.callCloses, 'call.opens', instants.callOpens],
    ['preselection.from', preselection && dayEnd(preselection.from, zone), 'call.closes', instants.callCloses],
    [
      'preselection.to',
      instants.preselectionEnds,
      'preselection.from',
      preselection && dayStart(preselection.from, zone),
    ],
    ['wishes.opens', instants.wishesOpen, 'call.closes', instants.callCloses],
    ['wishes.closes', instants.wishesClose, 'wishes.opens', instants.wishesOpen],
  ]
}

function selectionOrder(data: EditionData): Order[] {
  const { instants } = resolve(data)
  const validation = data.calendar.validation ? instants.validation : undefined
  const days = instants.interviews.map(({ starts }) => starts)
  return [
    ['interviews', instants.interviewsStart, 'wishes.closes', instants.wishesClose, 'coincide'],
    ['interviews', instants.interviewsStart, 'preselection.to', instants.preselectionEnds, 'coincide'],
    ...days.map((day, index): Order => [`interviews.${index}`, day, `interviews.${index - 1}`, days[index - 1]]),
    ['validation', validation, 'interviews', instants.interviewsEnd, 'coincide'],
    ['notification', instants.notification, 'validation', validation],
    ['notification', instants.notification, 'interviews', instants.interviewsEnd],
    ['announcement', instants.announcement, 'notification', instants.notification, 'coincide'],
    ['start.day', instants.start, 'announcement', instants.announcement],
    ['end', instants.end, 'start.day', instants.start],
  ]
}

const answersInTime = (announcement: Date, answersDue: Date): Finding[] =>
  answersDue > announcement
    ? [{ path: ['calendar', 'announcement'], code: 'before_other', other: ['offers', 'answerDays'] }]
    : []

/** The last day is about `contract.months` after the first one: a month's difference is a mistake, a few days are not. */
function checkDuration({ calendar, contract }: EditionData): Finding[] {
  const due = Temporal.PlainDate.from(calendar.start.day).add({ months: contract.months })
  const off = due.until(Temporal.PlainDate.from(calendar.end), { largestUnit: 'days' }).days
  return Math.abs(off) > 20 ? [{ path: ['calendar', 'end'], code: 'wrong_duration', months: contract.months }] : []
}
