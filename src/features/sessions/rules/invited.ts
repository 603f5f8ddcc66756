import type { Grant, Role } from '../../../kernel/role.ts'
import type { Audience } from '../../edition/rules.ts'
import { holds } from '../../people/rules.ts'
import { AUDIENCES, type Part, type Session, spanOf } from './session.ts'

type Holder = { readonly personId: number; readonly grants: readonly Grant[] }

export const isTeam = (actor: Pick<Holder, 'grants'> | undefined, editionId: string): boolean =>
  holds(actor, editionId, 'team')

const OWN = ['fellow', 'operational_mentor', 'high_level_mentor'] as const

/** Among whom somebody is invited: their parts in the challenges of an edition. */
export const groupsOf = (actor: Pick<Holder, 'grants'>, editionId: string): Audience[] =>
  OWN.filter(role => holds(actor, editionId, role))

/** Whose sessions somebody's calendar holds: those of their groups; the team follows them all. */
export const followedBy = (roles: readonly Role[]): Audience[] =>
  roles.includes('team') ? [...AUDIENCES] : OWN.filter(role => roles.includes(role))

/** Whether somebody of these groups may come. */
export const isFor = ({ audience }: Pick<Session, 'audience'>, groups: readonly Audience[]): boolean =>
  audience.some(it => groups.includes(it))

/** Whether somebody of these groups has to come. */
export const isBinding = ({ mandatory }: Pick<Session, 'mandatory'>, groups: readonly Audience[]): boolean =>
  mandatory.some(it => groups.includes(it))

/** The parts of a session to which these groups are invited: all of them, unless one is for fellows or for mentors only. */
export const partsFor = <P extends Pick<Part, 'onlyFor'>>(parts: readonly P[], groups: readonly Audience[]): P[] =>
  parts.filter(
    ({ onlyFor }) =>
      onlyFor === null ||
      (onlyFor === 'fellow' ? groups.includes('fellow') : groups.some(it => it.endsWith('_mentor'))),
  )

/** Who runs a session on the day: its leader, and the team. */
export const leads = (actor: Holder, editionId: string, { leaderId }: Pick<Session, 'leaderId'>): boolean =>
  leaderId === actor.personId || isTeam(actor, editionId)

/** The team sees every session; others those for them, or that they lead, once published. */
export function maySee(actor: Holder, editionId: string, session: Session): boolean {
  if (isTeam(actor, editionId)) return true
  const own = isFor(session, groupsOf(actor, editionId)) || session.leaderId === actor.personId
  return own && session.state !== 'planned'
}

/** The sessions in somebody's own list: the next first, then those that are over, the latest first. */
export function orderFor(sessions: readonly Session[], now: Date): { next: Session[]; past: Session[] } {
  const over = ({ state, parts }: Session) => state === 'held' || spanOf({ parts }).endsAt <= now
  return { next: sessions.filter(it => !over(it)), past: sessions.filter(over).reverse() }
}
