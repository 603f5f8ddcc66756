import { z } from 'zod'
import type { CalendarChange } from './change-calendar.ts'
import type { RulesPublication } from './publish-rules.ts'
import type { EditionData } from './rules.ts'

/** The dates of an edition that the team may change from its page, as paths in the edition, in the order of the form. */
export function calendarFields({ calendar }: Pick<EditionData, 'calendar'>): string[] {
  const { preselection, validation, notification, announcement } = calendar
  return [
    'calendar.call.opens',
    'calendar.call.closes',
    ...(preselection ? ['calendar.preselection.from', 'calendar.preselection.to'] : []),
    ...calendar.interviews.map((_, index) => `calendar.interviews.${index}`),
    ...(validation ? ['calendar.validation'] : []),
    ...(notification.at ? ['calendar.notification.at'] : []),
    'offers.answerDays',
    ...(announcement.at ? ['calendar.announcement.at'] : []),
    'calendar.start.day',
    'calendar.end',
  ]
}

const typed = z.string().trim().max(500).catch('')

/** A reason of any length, so that none is lost; what the database cannot hold is taken out. */
const reason = z
  .string()
  .catch('')
  .transform(text => text.toWellFormed().replaceAll('\0', '').trim())

/** What the calendar page sends: every date by its path, the reason, and the version its author saw. */
export function calendarForm(edition: Pick<EditionData, 'calendar'>, body: Record<string, unknown>): CalendarChange {
  const values = Object.fromEntries(calendarFields(edition).map(path => [path, typed.parse(body[path])]))
  return { values, reason: reason.parse(body['reason']), version: z.coerce.number().catch(0).parse(body['version']) }
}

/** Why another edition is put in force, as typed. */
export const useForm = (body: Record<string, unknown>): { reason: string } => ({ reason: reason.parse(body['reason']) })

/** Why the rules are published again, as typed, and the hash of the text that was read. */
export const publicationForm = (body: Record<string, unknown>): RulesPublication => ({
  reason: reason.parse(body['reason']),
  read: typed.parse(body['read']),
})
