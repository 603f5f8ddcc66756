import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { HostFunction } from '../../edition/rules.ts'
import { type Entry, isSettled } from './checklist.ts'

export const FUNCTIONS = ['hr', 'finance', 'it', 'data', 'legal', 'communication'] as const satisfies HostFunction[]

/** Somebody of a host who does their part from a link. `linkUntil` is the last instant of the latest one. */
export type Contact = {
  id: number
  editionId: string
  challengeId: string
  function: HostFunction
  name: string
  email: string
  phone: string
  lang: 'fr' | 'en'
}

export type NewContact = Pick<Contact, 'name' | 'email' | 'phone' | 'lang'> & { function?: HostFunction | undefined }
export type ContactRefusal =
  | { code: 'function_missing' }
  | { code: 'name_missing' }
  | { code: 'email_wrong' }
  | { code: 'too_long' }
  | { code: 'already_there' }

const LONGEST = 200

/** A contact has a function, a name and an address; once per function of a challenge. `email` is empty when it is none. */
export function canAdd(given: NewContact, there: readonly Contact[]): Result<HostFunction, ContactRefusal> {
  const { email, function: named, name, phone } = given
  if (!named) return refuse({ code: 'function_missing' })
  if (name === '') return refuse({ code: 'name_missing' })
  if (email === '') return refuse({ code: 'email_wrong' })
  if (Math.max(name.length, email.length, phone.length) > LONGEST) return refuse({ code: 'too_long' })
  const isThere = there.some(it => it.function === named && it.email.toLowerCase() === email.toLowerCase())
  return isThere ? refuse({ code: 'already_there' }) : done(named)
}

export type Link = { expiresAt: Date; revokedAt: Date | null; endedAt: Date | null }

/** Whether a link that exists still opens something. */
export const isOpen = ({ endedAt, expiresAt, revokedAt }: Link, now: Date): boolean =>
  endedAt === null && revokedAt === null && now < expiresAt

/** The functions of a host that have something left to do on a challenge and nobody to do it. */
export const missingFunctions = (entries: readonly Entry[], named: readonly HostFunction[]): HostFunction[] =>
  FUNCTIONS.filter(it => !named.includes(it) && entries.some(entry => entry.item.owner === it && !isSettled(entry)))
