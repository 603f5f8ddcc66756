import { Temporal } from 'temporal-polyfill'
import { dayEnd, dayStart, instantOf, resolve } from '../resolve.ts'
import type { Deadline, EditionData, Finding, Path } from '../rules.ts'

/** The order of a calendar and its local hours. Every day must exist before they are compared. */
export function checkDates(data: EditionData): Finding[] {
  const existing = [...days(data.calendar)].flatMap(([path, value]) => existence(path, value, data.zone))
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

/** Each line: what must come, after what, and whether they may coincide. */
function checkOrder(data: EditionData): Finding[] {
  const { calendar, zone } = data
  const { instants } = resolve(data)
  const pair = (
    path: string,
    at: Date | undefined,
    other: string,
    from: Date | undefined,
    strictly = true,
  ): Finding[] => {
    if (!at || !from || at > from || (!strictly && at.getTime() === from.getTime())) return []
    const where = { path: ['calendar', ...path.split('.')], other: ['calendar', ...other.split('.')] }
    return [{ ...where, code: strictly ? 'not_after' : 'before_other' }]
  }
  const jury = calendar.projects?.jury?.at(-1)
  const chosen = jury ? dayEnd(jury, zone) : undefined
  const validation = calendar.validation ? instants.validation : undefined
  return [
    ...(data.wishes.asked === 'in_application'
      ? pair('call.opens', instants.callOpens, 'projects.jury', chosen, false)
      : pair('wishes.opens', instants.wishesOpen, 'projects.jury', chosen, false)),
    ...pair('call.closes', instants.callCloses, 'call.opens', instants.callOpens),
    ...pair('preselection.to', instants.preselectionEnds, 'preselection.from', instants.preselectionStarts),
    ...pair('preselection.to', instants.preselectionEnds, 'call.closes', instants.callCloses),
    ...(calendar.preselection
      ? pair('preselection.from', dayEnd(calendar.preselection.from, zone), 'call.closes', instants.callCloses)
      : []),
    ...pair('wishes.opens', instants.wishesOpen, 'call.closes', instants.callCloses),
    ...pair('wishes.closes', instants.wishesClose, 'wishes.opens', instants.wishesOpen),
    ...pair('interviews', instants.interviewsStart, 'wishes.closes', instants.wishesClose, false),
    ...pair('interviews', instants.interviewsStart, 'preselection.to', instants.preselectionEnds, false),
    ...instants.interviews.flatMap(({ starts }, index) =>
      pair(`interviews.${index}`, starts, `interviews.${index - 1}`, instants.interviews[index - 1]?.starts),
    ),
    ...pair('validation', validation, 'interviews', instants.interviewsEnd, false),
    ...pair('notification', instants.notification, 'validation', validation),
    ...pair('notification', instants.notification, 'interviews', instants.interviewsEnd),
    ...pair('announcement', instants.announcement, 'notification', instants.notification, false),
    ...(calendar.notification.at && calendar.announcement.at
      ? answersInTime(instants.announcement, instants.answersDue)
      : []),
    ...pair('start.day', instants.start, 'announcement', instants.announcement),
    ...pair('end', instants.end, 'start.day', instants.start),
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
