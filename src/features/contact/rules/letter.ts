import { done, type Result, refuse } from '../../../kernel/result.ts'
import { isAddress, type Lang } from './thread.ts'

export const AUDIENCES = ['candidates', 'hosts'] as const

/** Who is written to: those who may apply, or administrations that may propose something. */
export type Audience = (typeof AUDIENCES)[number]

export type Asking = { email: string; audience: Audience; trap: string }
export type AskRefusal = { code: 'email' } | { code: 'trap' } | { code: 'too_many'; retryAfterSeconds: number }

/** An address is asked for, and nothing else. */
export function canAsk({ email, trap }: Asking): Result<true, AskRefusal> {
  if (trap !== '') return refuse({ code: 'trap' })
  return isAddress(email) ? done(true) : refuse({ code: 'email' })
}

/** How long an address that nobody confirmed is kept. */
export const UNCONFIRMED_DAYS = 7

/** How many are written to in one go: a short transaction, and a stop that acts within seconds. */
export const BATCH = 100

export type LetterState = 'draft' | 'sending' | 'stopped' | 'sent'

export type Letter = {
  id: number
  editionId: string
  audience: Audience
  rule: 'call_open' | null
  subject: Record<Lang, string>
  body: Record<Lang, string>
  state: LetterState
  createdAt: Date
  startedAt: Date | null
  endedAt: Date | null
  sentUpTo: number
  sendUntil: number
  sentCount: number
}

export type LetterWords = { audience: Audience; subjectFr: string; bodyFr: string; subjectEn: string; bodyEn: string }
export type LetterField = keyof LetterWords
export type LetterRefusal =
  | { code: 'wrong'; wrong: { field: LetterField; code: 'missing' | 'too_long' }[] }
  | { code: 'not_draft' }
  | { code: 'rewritten' }
  | { code: 'nobody' }

/** How many addresses of an audience are in a state; never which. */
export type Counted = { audience: Audience; state: 'asked' | 'confirmed' | 'bounced'; count: number }

export const MOST_LETTER = 8000
const TEXTS = ['subjectFr', 'bodyFr', 'subjectEn', 'bodyEn'] as const

/** Both languages, always: subscribers chose theirs. */
export function canWrite(words: LetterWords): Result<true, LetterRefusal> {
  const wrong = TEXTS.flatMap(field => {
    const most = field.startsWith('subject') ? 150 : MOST_LETTER
    const code = words[field] === '' ? 'missing' : words[field].length > most ? 'too_long' : undefined
    return code ? [{ field, code } as const] : []
  })
  return wrong.length > 0 ? refuse({ code: 'wrong', wrong }) : done(true)
}

/** What is sent or written over is what whoever does it has seen; `seen` is empty where that is not said. */
export const isSeen = (seen: string, mark: string): Result<true, LetterRefusal> =>
  seen === '' || seen === mark ? done(true) : refuse({ code: 'rewritten' })

type Call = { callOpens: Date; callCloses: Date }

/** The call is told of as it opens, once, and never after it has closed. */
export const isOpeningDue = ({ callCloses, callOpens }: Call, now: Date, told: boolean): boolean =>
  !told && now >= callOpens && now < callCloses
