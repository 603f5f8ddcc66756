import { z } from 'zod'
import { typedLine as line, typedWords as words } from '../../platform/http/index.ts'
import { KINDS, STATES } from './rules.ts'

const kind = z.enum(KINDS).catch('access')
const day = line.transform(it => (/^\d{4}-\d{2}-\d{2}$/.test(it) && !Number.isNaN(Date.parse(it)) ? it : ''))

export const askForm = z.object({ kind, words })

export const enterForm = z.object({
  kind,
  words,
  name: line,
  email: line,
  lang: z.enum(['fr', 'en']).catch('fr'),
  receivedOn: day,
})

export const extensionForm = z.object({ reason: words })

export const answerForm = z.object({ answer: words, outcome: z.enum(['done', 'refused']).catch('done') })

/** How many rows whoever confirms has seen counted. */
export const erasureForm = z.object({ seen: z.coerce.number().int().catch(-1) })

export const holdForm = z.object({ holdReason: words, until: day })

export const liftForm = z.object({ hold: z.coerce.number().int().positive().catch(0) })

/** What the list shows; anything mangled filters nothing. */
export const requestsQuery = z.object({ etat: z.enum(STATES).optional().catch(undefined) })

/** Answers by the code of their question; what is not an answer is left out by the edition’s own questions. */
export const choicesForm = z.record(z.string(), z.unknown())
