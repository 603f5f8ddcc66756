import { z } from 'zod'
import { cleanText } from '../../kernel/as-typed.ts'

const typed = z.string().catch('').transform(cleanText)

/** What the team types: the question, and the day until whose end an answer is received (YYYY-MM-DD). */
export const askForm = z.object({ question: typed, due: typed })

/** What somebody answers in words. */
export const answerForm = z.object({ answer: typed })

/** Whether it is a day of the calendar, YYYY-MM-DD. */
export const isDay = (typed: string): boolean => z.iso.date().safeParse(typed).success
