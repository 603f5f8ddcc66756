import { dateTime, type View } from '../../../../platform/html/index.ts'
import { formatDay, formatDayRange, formatShortDay, formatTime } from '../../../../platform/i18n/index.ts'
import type { Edition } from '../../rules.ts'
import { opening } from '../rules/words.ts'
import { teamText } from './words.ts'

/** Each step as people say it, days as days and instants with their hour, and the instant from which it is past. */
export function calendarInWords(view: View, edition: Edition) {
  const { calendar, instants, zone } = edition
  const at = (instant: Date) => ({ when: dateTime(view, instant), until: instant })
  const range = (from: Date, to: Date) => formatDayRange(view.lang, from, new Date(to.getTime() - 1), zone)
  const { preselectionStarts, preselectionEnds, interviewsStart, interviewsEnd } = instants
  return {
    callOpens: { when: opening(view, edition), until: instants.callOpens },
    callCloses: at(instants.callCloses),
    preselection: { when: range(preselectionStarts, preselectionEnds), until: preselectionEnds },
    interviews: { when: range(interviewsStart, interviewsEnd), until: interviewsEnd },
    validation: at(instants.validation),
    notification: at(instants.notification),
    answersDue: at(instants.answersDue),
    announcement: at(instants.announcement),
    start: { when: formatDay(view.lang, calendar.start.day), until: instants.start },
    end: { when: formatDay(view.lang, calendar.end), until: instants.end },
  }
}

/** A value of the calendar as it was written (a local day or hour), said in words; anything else as it stands. */
export function localInWords(view: View, value: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/.exec(value) ?? []
  if (!day) return value
  if (!time) return formatShortDay(view.lang, day)
  const clock = formatTime(view.lang, new Date(`${day}T${time}Z`), 'UTC')
  return teamText[view.lang].dayAndTime(formatShortDay(view.lang, day), clock)
}
