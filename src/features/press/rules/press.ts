import { plusMonths } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { WriteRefusal, Written } from '../../contact/rules.ts'
import type { Press } from '../../edition/rules.ts'

export type Recipient = { id: number; name: string; outlet: string; email: string; lang: 'fr' | 'en'; addedAt: Date }
export type RecipientTyped = Pick<Recipient, 'email' | 'lang' | 'name' | 'outlet'>
export type RecipientRefusal = { code: 'missing'; field: string } | { code: 'email' | 'known'; field: 'email' }

const ADDRESS = /^[^\s<>@,;:"\\()[\]]+@[^\s<>@,;:"\\()[\]]+\.[^\s<>@,;:"\\()[\]]+$/u

/** A name, an outlet and an address: no more is kept of a journalist. */
export function canAccredit(it: RecipientTyped): Result<true, RecipientRefusal> {
  if (it.name === '') return refuse({ code: 'missing', field: 'name' })
  if (it.outlet === '') return refuse({ code: 'missing', field: 'outlet' })
  return ADDRESS.test(it.email) && it.email.length <= 254 ? done(true) : refuse({ code: 'email', field: 'email' })
}

const USUAL_MONTHS = 6

/** Whether the journalists of an edition have been kept long enough after its end. */
export const isToForget = (press: Press, endsOn: string, today: string): boolean =>
  plusMonths(endsOn, press.keptMonths ?? USUAL_MONTHS) <= today

export const REQUEST_KINDS = ['interview', 'accreditation', 'pictures', 'other'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

/** A request and where its thread stands: `open` is for the team to answer, `waiting` for the journalist. */
export type PressRequest = {
  id: number
  threadId: number
  kind: RequestKind
  outlet: string
  name: string
  email: string
  subject: string
  lang: 'fr' | 'en'
  state: 'open' | 'waiting' | 'closed'
  askedAt: Date
}

/** A recipient’s own link, and how often it was opened. */
export type Preview = {
  id: number
  recipientId: number
  name: string
  outlet: string
  version: number
  sentAt: Date
  revokedAt: Date | null
  openings: number
  lastOpenedAt: Date | null
}

export type RequestTyped = Omit<Written, 'subject' | 'who'> & { kind: RequestKind | ''; outlet: string }
export type RequestRefusal = WriteRefusal | { code: 'kind_missing' | 'outlet_missing' }
