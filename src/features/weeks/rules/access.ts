import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Grant } from '../../../kernel/role.ts'
import { holds } from '../../people/rules.ts'

type Holder = { readonly grants: readonly Grant[] }

export const isTeam = (actor: Holder | undefined, editionId: string): boolean => holds(actor, editionId, 'team')

/** Everybody of the programme reads the weeks: fellows, both kinds of mentors, the team. */
export const readsWeeks = (actor: Holder | undefined, editionId: string): boolean =>
  (['fellow', 'operational_mentor', 'high_level_mentor', 'team'] as const).some(role => holds(actor, editionId, role))

/** Whoever may say that a need is met, or share a note: the fellows of the challenge, and the programme's team. */
export const keepsNotesOf = (actor: Holder | undefined, editionId: string, challengeId: string): boolean =>
  isTeam(actor, editionId) || holds(actor, editionId, 'fellow', challengeId)

export type NeedRefusal = { code: 'no_need' } | { code: 'already_met' }

/** A need is met once. */
export function canMeet(words: string | undefined, metAt: Date | null): Result<true, NeedRefusal> {
  if (!words) return refuse({ code: 'no_need' })
  return metAt ? refuse({ code: 'already_met' }) : done(true)
}

/** How long a shared note may be read, in days. */
export const SHARED_DAYS = 60

export type RemindRefusal = { code: 'nobody_silent' } | { code: 'week_closed' } | { code: 'no_week' }

/** By hand, the team reminds those who are silent while they may still write in time. */
export function canRemind(it: { closesAt: Date | undefined; silent: number; now: Date }): Result<true, RemindRefusal> {
  if (!it.closesAt) return refuse({ code: 'no_week' })
  if (it.now >= it.closesAt) return refuse({ code: 'week_closed' })
  return it.silent === 0 ? refuse({ code: 'nobody_silent' }) : done(true)
}
