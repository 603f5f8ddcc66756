import { type Day, plusDays, plusMonths } from '../../kernel/day.ts'
import type { Grant } from '../../kernel/role.ts'
import type { EditionData } from '../edition/rules.ts'
import { holds } from '../people/rules.ts'

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

/** The first and the last day of a contract of this edition on a challenge, its exception included. */
export function termOf({ calendar, contract }: Pick<EditionData, 'calendar' | 'contract'>, challengeId: string) {
  const exception = contract.exceptions.find(it => it.challenge === challengeId)
  const startsOn = exception?.start ?? calendar.start.day
  return { startsOn, endsOn: plusDays(plusMonths(startsOn, exception?.months ?? contract.months), -1) }
}

/** In which capacity somebody has a part in a challenge. */
export type Part = 'team' | 'fellow' | 'operational_mentor' | 'high_level_mentor'

const PARTS = ['team', 'fellow', 'operational_mentor', 'high_level_mentor'] as const

/** Somebody's part in a challenge: the first of their roles there, the programme's team having a part in each. */
export const partIn = (
  actor: { readonly grants: readonly Grant[] },
  editionId: string,
  challengeId: string,
): Part | undefined => PARTS.find(role => holds(actor, editionId, role, challengeId))
