import { type Day, plusDays, plusMonths } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'

/** What one may ask about one's data: to see it, to have it put right, to have it erased, to object to a use of it. */
export const KINDS = ['access', 'rectification', 'erasure', 'opposition'] as const
export type Kind = (typeof KINDS)[number]
export const STATES = ['open', 'done', 'refused', 'withdrawn'] as const
export type State = (typeof STATES)[number]

/** In which language somebody asks, and is answered. */
export type Lang = 'fr' | 'en'

export const MOST_WORDS = 5000

/** A request with its clock; `dueOn` is the last day to answer, in the edition's zone. */
export type DataRequest = {
  id: number
  editionId: string
  personId: number | null
  way: 'account' | 'mail'
  kind: Kind
  state: State
  name: string
  email: string
  lang: Lang
  words: string
  receivedAt: Date
  dueOn: Day
  extendedAt: Date | null
  extensionReason: string
  answer: string
  closedAt: Date | null
  reminders: number
}

export type Asked = { kind: Kind; words: string }
export type Entered = Asked & { name: string; email: string; lang: Lang; receivedOn: Day | '' }

export type RequestRefusal =
  | { code: 'missing'; field: 'words' | 'name' | 'answer' | 'reason' | 'until' }
  | { code: 'too_long'; field: 'words' | 'answer' | 'reason' }
  | { code: 'wrong_email'; field: 'email' }
  | { code: 'wrong_day'; field: 'receivedOn' | 'until' }
  | { code: 'already_asked' | 'closed' | 'extended' | 'nobody' | 'everything_held' | 'changed' }

/** The law gives one month from the reception, and two more where a request is complex (GDPR, article 12, paragraph 3). */
export const dueAfter = (receivedOn: Day, { extended }: { extended: boolean }): Day =>
  plusMonths(receivedOn, extended ? 3 : 1)

/** Somebody says what to put right or what they object to; to see or erase everything, nothing need be said. */
export function canAsk({ kind, words }: Asked, open: readonly Kind[]): Result<true, RequestRefusal> {
  if (open.includes(kind)) return refuse({ code: 'already_asked' })
  if (words.length > MOST_WORDS) return refuse({ code: 'too_long', field: 'words' })
  const mustSay = kind === 'rectification' || kind === 'opposition'
  return mustSay && words === '' ? refuse({ code: 'missing', field: 'words' }) : done(true)
}

/** The same for what the team enters: who wrote, and on a day that is not to come. */
export function canEnter(it: Entered, today: Day): Result<true, RequestRefusal> {
  if (it.name === '') return refuse({ code: 'missing', field: 'name' })
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(it.email)) return refuse({ code: 'wrong_email', field: 'email' })
  if (it.receivedOn === '' || it.receivedOn > today) return refuse({ code: 'wrong_day', field: 'receivedOn' })
  return canAsk(it, [])
}

/** Once, before its end, and with a reason that the person is told. */
export function canExtend(
  it: Pick<DataRequest, 'state' | 'extendedAt' | 'dueOn'>,
  { reason, today }: { reason: string; today: Day },
): Result<true, RequestRefusal> {
  if (it.state !== 'open') return refuse({ code: 'closed' })
  if (it.extendedAt || it.dueOn < today) return refuse({ code: 'extended' })
  if (reason === '') return refuse({ code: 'missing', field: 'reason' })
  return reason.length > MOST_WORDS ? refuse({ code: 'too_long', field: 'reason' }) : done(true)
}

export function canAnswer(it: Pick<DataRequest, 'state'>, answer: string): Result<true, RequestRefusal> {
  if (it.state !== 'open') return refuse({ code: 'closed' })
  if (answer === '') return refuse({ code: 'missing', field: 'answer' })
  return answer.length > MOST_WORDS ? refuse({ code: 'too_long', field: 'answer' }) : done(true)
}

/** How many reminders should have left by a day: one so many days before the last one, and one the day after it. */
export const remindersDue = (dueOn: Day, days: readonly number[], today: Day): number =>
  [...days.map(it => plusDays(dueOn, -it)), plusDays(dueOn, 1)].filter(it => it <= today).length

/** The team holds data back with a reason, until a day that is to come. */
export function canHold(it: { reason: string; until: Day }, today: Day): Result<true, RequestRefusal> {
  if (it.reason === '') return refuse({ code: 'missing', field: 'reason' })
  if (it.reason.length > MOST_WORDS) return refuse({ code: 'too_long', field: 'reason' })
  return it.until > today ? done(true) : refuse({ code: 'wrong_day', field: 'until' })
}
