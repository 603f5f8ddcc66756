import type { Day } from '../../../kernel/day.ts'
import type { Grant } from '../../../kernel/role.ts'
import { holds } from '../../people/rules.ts'

export type FellowshipState = 'to_hire' | 'hired' | 'ended' | 'left'

/** One person on one seat of a challenge, from a day to a day, both included, in the edition's zone. */
export type Fellowship = {
  id: number
  personId: number
  name: string
  email: string
  lang: 'fr' | 'en'
  challengeId: string
  profile: string
  state: FellowshipState
  startsOn: Day
  endsOn: Day
  /** The first day on which somebody who left is no longer there. */
  leftOn: Day | null
}

/** Whether somebody is at work on that day, whatever their papers say. */
export const isPresent = (it: Pick<Fellowship, 'startsOn' | 'endsOn' | 'leftOn'>, day: Day): boolean =>
  it.startsOn <= day && day <= it.endsOn && (it.leftOn === null || day < it.leftOn)

/** In which capacity somebody has a part in a challenge. */
export type Part = 'team' | 'fellow' | 'operational_mentor' | 'high_level_mentor'

const PARTS = ['team', 'fellow', 'operational_mentor', 'high_level_mentor'] as const

/** Somebody's part in a challenge: the first of their roles there, the programme's team having a part in each. */
export const partIn = (
  actor: { readonly grants: readonly Grant[] },
  editionId: string,
  challengeId: string,
): Part | undefined => PARTS.find(role => holds(actor, editionId, role, challengeId))
