import { done, type Result, refuse } from '../../kernel/result.ts'

/** What was asked, and what was answered. `file` is what the answer holds. */
export type Request = {
  id: number
  question: string
  askedBy: string
  askedAt: Date
  dueAt: Date
  answer: string
  file: AnswerFile | undefined
  answeredAt: Date | null
}

/** `size` in bytes; `held` when the antivirus gives it to nobody. */
export type AnswerFile = {
  name: string
  sha256: string
  type: string
  size: number
  pages?: number
  held?: 'infected' | 'waiting'
}

/** In signs. */
export const LONGEST_QUESTION = 2000
export const LONGEST_ANSWER = 4000
export const LARGEST_FILE = 10_000_000

export type AskRefusal =
  | { code: 'not_submitted' }
  | { code: 'question_missing' }
  | { code: 'question_long'; over: number }
  | { code: 'due_missing' }
  | { code: 'due_too_soon'; at: Date }

/** A request leaves time to answer: at least one whole day. */
const LEAST_MS = 24 * 3_600_000

/** Whether the team may ask this of an application. `dueAt` is undefined when no day was typed. */
export function canAsk(
  application: { state: string },
  asked: { question: string; dueAt: Date | undefined },
  now: Date,
): Result<Date, AskRefusal> {
  const over = [...asked.question].length - LONGEST_QUESTION
  const soonest = new Date(now.getTime() + LEAST_MS)
  if (application.state !== 'submitted') return refuse({ code: 'not_submitted' })
  if (asked.question === '') return refuse({ code: 'question_missing' })
  if (over > 0) return refuse({ code: 'question_long', over })
  if (!asked.dueAt) return refuse({ code: 'due_missing' })
  return asked.dueAt < soonest ? refuse({ code: 'due_too_soon', at: soonest }) : done(asked.dueAt)
}

export type AnswerRefusal =
  | { code: 'past_due'; dueAt: Date }
  | { code: 'withdrawn' }
  | { code: 'answer_missing' }
  | { code: 'answer_long'; over: number }

/** Whether an answer is received at this instant: until the deadline, as often as one wishes; the last one counts. */
export function canAnswer(
  request: { dueAt: Date; state: string },
  given: { answer: string; hasFile: boolean },
  now: Date,
): Result<true, AnswerRefusal> {
  const over = [...given.answer].length - LONGEST_ANSWER
  if (request.state === 'withdrawn') return refuse({ code: 'withdrawn' })
  if (now.getTime() >= request.dueAt.getTime()) return refuse({ code: 'past_due', dueAt: request.dueAt })
  if (given.answer === '' && !given.hasFile) return refuse({ code: 'answer_missing' })
  return over > 0 ? refuse({ code: 'answer_long', over }) : done(true)
}
