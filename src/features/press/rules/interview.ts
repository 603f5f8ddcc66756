import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Grant } from '../../../kernel/role.ts'
import { challengesOf, holds } from '../../people/rules.ts'
import { MOST } from './release.ts'

/** Whose agreement an interview of a fellow needs, in the order in which they are asked: the last two together. */
export const PARTS = ['fellow', 'mentor', 'team'] as const
export type Part = (typeof PARTS)[number]

export type Agreement = { part: Part; answer: 'given' | 'refused'; reason: string; by: string; at: Date }
export type InterviewState = 'fellow_asked' | 'others_asked' | 'agreed' | 'refused'

/** The interview of one fellow that a journalist asks for. */
export type Interview = {
  id: number
  editionId: string
  threadId: number
  personId: number
  fellow: string
  challengeId: string
  journalist: string
  outlet: string
  topic: string
  /** When the journalist wishes it, in their words. */
  wished: string
  askedAt: Date
  agreements: readonly Agreement[]
}

type Said = readonly Pick<Agreement, 'answer' | 'part'>[]

/** One refusal ends it; nobody else is asked before the fellow has agreed; all three make it agreed. */
export function stateOf(agreements: Said): InterviewState {
  if (agreements.some(it => it.answer === 'refused')) return 'refused'
  if (!agreements.some(it => it.part === 'fellow')) return 'fellow_asked'
  return PARTS.every(part => agreements.some(it => it.part === part)) ? 'agreed' : 'others_asked'
}

/** Whose answer is awaited now. */
export function awaited(agreements: Said): Part[] {
  const state = stateOf(agreements)
  if (state === 'fellow_asked') return ['fellow']
  if (state !== 'others_asked') return []
  return PARTS.filter(part => !agreements.some(it => it.part === part))
}

export type AnswerTyped = { part: string; answer: 'given' | 'refused' | ''; reason: string }
export type AnswerRefusal = { code: 'answer_missing' | 'not_awaited' | 'reason_missing' | 'reason_long' }

/** What the answer of a part makes of an interview. `own` are the parts that whoever answers has. */
export function canAgree(
  agreements: Said,
  own: readonly Part[],
  it: AnswerTyped,
): Result<{ part: Part; answer: Agreement['answer']; to: InterviewState }, AnswerRefusal> {
  const part = awaited(agreements).find(one => one === it.part && own.includes(one))
  if (!part) return refuse({ code: 'not_awaited' })
  if (it.answer === '') return refuse({ code: 'answer_missing' })
  if (it.answer === 'refused' && it.reason === '') return refuse({ code: 'reason_missing' })
  if (it.reason.length > MOST_REASON) return refuse({ code: 'reason_long' })
  return done({ part, answer: it.answer, to: stateOf([...agreements, { part, answer: it.answer }]) })
}

export const MOST_REASON = 1000

type Somebody = { readonly personId: number; readonly grants: readonly Grant[] }

/** The parts that somebody has in an interview; a mentor has none before the fellow has agreed. None is for whom it does not exist. */
export function ownParts(actor: Somebody, { agreements, challengeId, editionId, personId }: Interview): Part[] {
  const agreed = agreements.some(it => it.part === 'fellow' && it.answer === 'given')
  const has: Record<Part, boolean> = {
    fellow: actor.personId === personId,
    mentor: agreed && challengesOf(actor, editionId, 'operational_mentor').includes(challengeId),
    team: holds(actor, editionId, 'team'),
  }
  return PARTS.filter(part => has[part])
}

export type InterviewTyped = { fellowship: number; topic: string; wished: string }
export type InterviewRefusal = {
  code: 'fellow_missing' | 'mentor_missing' | 'topic_missing' | 'wished_missing' | 'known'
}

/** Whether the agreements may be asked for: about a fellow who is there, with an operational mentor to be asked. */
export function canAskInterview(
  it: InterviewTyped,
  { isThere, mentors }: { isThere: boolean; mentors: number },
): Result<true, InterviewRefusal> {
  if (!isThere) return refuse({ code: 'fellow_missing' })
  if (mentors === 0) return refuse({ code: 'mentor_missing' })
  if (it.topic === '' || it.topic.length > MOST.line) return refuse({ code: 'topic_missing' })
  return it.wished === '' || it.wished.length > MOST.line ? refuse({ code: 'wished_missing' }) : done(true)
}
