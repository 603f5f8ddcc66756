import { type Day, daysBetween } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Coaching } from '../../edition/rules.ts'

/** What the team did for a challenge on a day. */
export type Contact = {
  id: number
  challengeId: string
  heldOn: Day
  kind: string
  minutes: number
  withWhom: string
  words: string
  nextOn: Day | null
  by: string
}

/** A contact as typed: anything may be missing. */
export type TypedContact = {
  heldOn: string
  kind: string
  minutes: string
  withWhom: string
  words: string
  nextOn: string
}

export type ContactField = keyof TypedContact
export type ContactRefusal = { code: 'contact_incomplete'; problems: { field: ContactField; max?: number }[] }

const MOST = { withWhom: 120, words: 1000 } as const

export type NewContact = Omit<Contact, 'id' | 'challengeId' | 'by'>

/** A contact has a day that is not to come, a kind of the edition, minutes up to a day, somebody, and a few words. */
export function canLog(
  typed: TypedContact,
  { kinds, today }: { kinds: Coaching['kinds']; today: Day },
): Result<NewContact, ContactRefusal> {
  const minutes = /^\d{1,4}$/.test(typed.minutes) ? Number(typed.minutes) : 0
  const wrong: Record<ContactField, boolean> = {
    heldOn: typed.heldOn === '' || typed.heldOn > today,
    kind: !kinds.some(({ code }) => code === typed.kind),
    minutes: minutes < 1 || minutes > 1440,
    withWhom: typed.withWhom === '' || typed.withWhom.length > MOST.withWhom,
    words: typed.words === '' || typed.words.length > MOST.words,
    nextOn: typed.nextOn !== '' && typed.nextOn <= typed.heldOn,
  }
  const fields = (Object.keys(wrong) as ContactField[]).filter(field => wrong[field])
  const problems = fields.map(field => ({ field, ...(field in MOST && { max: MOST[field as keyof typeof MOST] }) }))
  return problems.length > 0
    ? refuse({ code: 'contact_incomplete', problems })
    : done({ ...typed, minutes, nextOn: typed.nextOn || null })
}

/** How long a challenge has been without a contact: in days, from the start of its team when there was none. */
export const daysWithout = (last: Day | undefined, startedOn: Day, today: Day): number =>
  Math.max(0, daysBetween(last ?? startedOn, today))

/** Whether a contact is due: the rhythm of the edition has passed, or the day that was announced has come without one. */
export const isDue = (
  { everyDays }: Pick<Coaching, 'everyDays'>,
  { days, nextOn, last, today }: { days: number; nextOn: Day | null; last: Day | undefined; today: Day },
): boolean => days > everyDays || (nextOn !== null && nextOn < today && (last === undefined || last < nextOn))
