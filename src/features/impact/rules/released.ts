import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Part } from '../../hiring/rules.ts'

/** Who let a record be shown in public, and when: it takes the challenge's mentor and the team. */
export type Release = { mentorReleasedAt: Date | null; teamReleasedAt: Date | null }
export type Side = 'mentor' | 'team'

export const isReleased = (it: Release): boolean => it.mentorReleasedAt !== null && it.teamReleasedAt !== null

/** For whom somebody releases: mentors for their challenge, the team for the programme; a fellow for nobody. */
export const sideOf = (part: Part): Side | undefined =>
  part === 'team' ? 'team' : part === 'fellow' ? undefined : 'mentor'

export type RecordKind = 'item' | 'indicator' | 'outcome'
export type ReleaseRefusal = { code: 'english_missing' } | { code: 'not_yours_to_release' }

/** What is shown in public is written in both languages. */
export function canRelease(part: Part, english: string): Result<Side, ReleaseRefusal> {
  const side = sideOf(part)
  if (!side) return refuse({ code: 'not_yours_to_release' })
  return english.trim() === '' ? refuse({ code: 'english_missing' }) : done(side)
}

export const mayWrite = (part: Part): boolean => part !== 'high_level_mentor'
export const mayDecide = (part: Part): boolean => part !== 'fellow'

export const PARTS = ['fellow', 'operational_mentor', 'high_level_mentor', 'team'] as const satisfies readonly Part[]
export const WRITERS = ['fellow', 'operational_mentor', 'team'] as const satisfies readonly Part[]
export const DECIDERS = ['operational_mentor', 'high_level_mentor', 'team'] as const satisfies readonly Part[]
