import { formatInstant, type Lang } from '../../../platform/i18n/index.ts'
import type { AnswerRefusal, AskRefusal } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export const text = { fr, en }

/** Why a request was not sent, in words. */
export function askRefused(lang: Lang, zone: string, refusal: AskRefusal): string {
  const t = text[lang].ask
  if (refusal.code === 'question_long') return t.question_long(refusal.over)
  if (refusal.code === 'due_too_soon') return t.due_too_soon(formatInstant(lang, refusal.at, zone))
  return t[refusal.code]
}

/** Why an answer was not received, in words. */
export function answerRefused(lang: Lang, zone: string, refusal: AnswerRefusal): string {
  const t = text[lang].own
  if (refusal.code === 'answer_long') return t.answer_long(refusal.over)
  if (refusal.code === 'past_due') return t.past_due(formatInstant(lang, refusal.dueAt, zone))
  return t[refusal.code]
}
