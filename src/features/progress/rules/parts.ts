import type { Grant, Role } from '../../../kernel/role.ts'
import type { Part } from '../../hiring/rules.ts'
import { holds } from '../../people/rules.ts'

export const isTeam = (actor: { readonly grants: readonly Grant[] } | undefined, editionId: string) =>
  holds(actor, editionId, 'team')

/** Everybody who has a part in a challenge reads how it goes. */
export const READERS: readonly Part[] = ['team', 'fellow', 'operational_mentor', 'high_level_mentor']

/**
 * Who may write what. The team may ask for a point or say that one will not be held, so that a month is not lost; it never
 * writes what was said, nor the roadmap. The high-level mentor reads the roadmap and writes with the mentors at mid-term.
 */
const WRITERS = {
  asking: READERS,
  cancelling: READERS,
  holding: ['fellow', 'operational_mentor', 'high_level_mentor'],
  deciding: ['fellow', 'operational_mentor', 'high_level_mentor'],
  roadmap: ['fellow', 'operational_mentor'],
  midterm: ['fellow', 'operational_mentor', 'high_level_mentor'],
} as const satisfies Record<string, readonly Part[]>

export type Writing = keyof typeof WRITERS

/** Those who may do a kind of writing on their challenge. */
export const writersOf = (writing: Writing): readonly Part[] => WRITERS[writing]

export const mayWrite = (part: Part, writing: Writing): boolean => writersOf(writing).includes(part)

/** Somebody with a part in a challenge, who may own a decision and be written to. */
export type Involved = {
  id: number
  personId: number
  challengeId: string
  name: string
  email: string
  lang: 'fr' | 'en'
  role: Extract<Role, 'fellow' | 'operational_mentor' | 'high_level_mentor'>
}
