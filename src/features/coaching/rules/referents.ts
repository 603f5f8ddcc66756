import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Grant } from '../../../kernel/role.ts'
import type { Coaching } from '../../edition/rules.ts'
import { holds } from '../../people/rules.ts'

type Holder = { readonly personId: number; readonly grants: readonly Grant[] }

/** Who is in charge of a challenge now, or was. */
export type Referent = {
  challengeId: string
  personId: number
  name: string
  email: string
  since: Date
  endedAt: Date | null
}

/** Somebody who may be named: of the team, or a fellow of a challenge whose fellows may be. */
export type Eligible = { personId: number; name: string; ofTeam: boolean; fellowOf: string | null }

export const isTeam = (actor: Holder | undefined, editionId: string): boolean => holds(actor, editionId, 'team')

/** The challenges that somebody is in charge of now. */
export const portfolioOf = (referents: readonly Referent[], personId: number): string[] =>
  referents.filter(it => it.endedAt === null && it.personId === personId).map(it => it.challengeId)

/** Whoever follows challenges: the team, and the fellows who are somebody's referent while they are. */
export const follows = (actor: Holder, editionId: string, referents: readonly Referent[]): boolean =>
  isTeam(actor, editionId) || portfolioOf(referents, actor.personId).length > 0

/** The mood of a team is for its referent, and for no other member of the team. */
export const seesMood = (actor: Holder, referents: readonly Referent[], challengeId: string): boolean =>
  portfolioOf(referents, actor.personId).includes(challengeId)

export type NameRefusal = { code: 'not_eligible' } | { code: 'own_challenge' } | { code: 'already_referent' }

type Naming = { challengeId: string; eligible: Eligible | undefined; current: Referent | undefined }

/** A referent is of the team, or a fellow of EIG Link; nobody follows their own challenge, nor is named twice. */
export function canName({ challengeId, current, eligible }: Naming): Result<Eligible, NameRefusal> {
  if (!eligible) return refuse({ code: 'not_eligible' })
  if (eligible.fellowOf === challengeId) return refuse({ code: 'own_challenge' })
  return current?.personId === eligible.personId ? refuse({ code: 'already_referent' }) : done(eligible)
}

/** Beyond the hours of the edition, a referent has too much. */
export const isOverloaded = ({ hoursPerMonth }: Pick<Coaching, 'hoursPerMonth'>, minutes: number): boolean =>
  minutes > hoursPerMonth * 60
