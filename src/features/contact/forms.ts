import { z } from 'zod'
import { cleanText } from '../../kernel/as-typed.ts'
import { typedLine as line, typedWords as words } from '../../platform/http/index.ts'
import { AUDIENCES, STATES, WHO } from './rules.ts'

const trap = z.string().catch('')

export const contactForm = z.object({
  who: z.enum(WHO).or(z.literal('')).catch(''),
  name: line,
  email: line,
  subject: line,
  words,
  trap,
})

export const messageForm = z.object({ words })

export const followForm = z.object({
  assignee: z.coerce.number().int().positive().nullable().catch(null),
  state: z.enum(STATES).catch('open'),
})

export const askForm = z.object({ email: line, audience: z.enum(AUDIENCES).catch('candidates'), trap })

export const letterForm = z.object({
  audience: z.enum(AUDIENCES).catch('candidates'),
  subjectFr: line,
  bodyFr: words,
  subjectEn: line,
  bodyEn: words,
})

/** The mark of the letter that whoever acts on it has seen. */
export const seenForm = z.object({ seen: line }).transform(it => it.seen)

/** What the list of threads shows; anything mangled filters nothing. */
export const threadsQuery = z.object({
  etat: z.enum(STATES).optional().catch(undefined),
  qui: z.enum(WHO).optional().catch(undefined),
  suivi: z.literal('moi').optional().catch(undefined),
  q: z
    .string()
    .transform(text => cleanText(text).slice(0, 100))
    .optional()
    .catch(undefined),
})

export const whoQuery = z.enum(WHO).or(z.literal('')).catch('')
