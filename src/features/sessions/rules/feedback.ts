import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Sessions } from '../../edition/rules.ts'
import { type Session, spanOf } from './session.ts'

export type Opinion = { usefulness: number; keep: string; change: string }

export type FeedbackRefusal = { code: 'usefulness_missing' } | { code: 'feedback_closed' } | { code: 'already_given' }

const DAY = 86_400_000

/** From the end of a session, for some days. */
export function feedbackWindow(session: Pick<Session, 'parts'>, { feedback }: Pick<Sessions, 'feedback'>) {
  const opensAt = spanOf(session).endsAt
  return { opensAt, closesAt: new Date(opensAt.getTime() + feedback.days * DAY) }
}

export const isFeedbackOpen = (
  session: Pick<Session, 'parts' | 'state'>,
  section: Pick<Sessions, 'feedback'>,
  now: Date,
): boolean => {
  const { opensAt, closesAt } = feedbackWindow(session, section)
  return (session.state === 'published' || session.state === 'held') && opensAt <= now && now < closesAt
}

export const canAnswer = ({ usefulness }: Opinion): Result<true, FeedbackRefusal> =>
  usefulness >= 1 && usefulness <= 5 ? done(true) : refuse({ code: 'usefulness_missing' })

export type Summary =
  | { shown: false; why: 'open' | 'few'; count: number; closesAt: Date }
  | { shown: true; count: number; levels: number[]; keep: string[]; change: string[] }

/**
 * What may be read of the opinions on a session: how many came, always; what they say, only once nobody can answer any more and
 * when there are at least `least` of them. Read as they come, each new one would be that of whoever was just seen answering.
 * Texts are sorted, so that their order tells nothing.
 */
export function summaryOf(
  opinions: readonly Opinion[],
  { closesAt, least, now }: { closesAt: Date; least: number; now: Date },
): Summary {
  const count = opinions.length
  if (now < closesAt) return { shown: false, why: 'open', count, closesAt }
  if (count < least) return { shown: false, why: 'few', count, closesAt }
  const texts = (key: 'keep' | 'change') => opinions.map(it => it[key]).filter(it => it !== '')
  const levels = [1, 2, 3, 4, 5].map(level => opinions.filter(it => it.usefulness === level).length)
  return { shown: true, count, levels, keep: texts('keep').sort(), change: texts('change').sort() }
}
