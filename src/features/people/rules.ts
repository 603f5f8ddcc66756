import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Grant, Role } from '../../kernel/role.ts'

type Holder = { readonly grants: readonly Grant[] }

/** Whether this person holds that role in that edition, for that challenge when one is named. */
export const holds = (actor: Holder | undefined, editionId: string, role: Role, challengeId?: string): boolean =>
  actor?.grants.some(
    grant =>
      grant.role === role &&
      grant.editionId === editionId &&
      (challengeId === undefined || grant.challengeId === null || grant.challengeId === challengeId),
  ) ?? false

/** For anybody else than the edition's team, what is the team's does not exist. Throws NotFound. */
export function requireTeam(actor: Holder, editionId: string): void {
  if (!holds(actor, editionId, 'team')) throw new NotFound()
}

/** The challenges for which this person holds that role. */
export const challengesOf = (actor: Holder, editionId: string, role: Role): string[] =>
  actor.grants.flatMap(grant =>
    grant.role === role && grant.editionId === editionId && grant.challengeId ? [grant.challengeId] : [],
  )

export type SignInLink = { email: string; nextPath: string; expiresAt: Date; usedAt: Date | null }
export type LinkRefusal = { code: 'link_unknown' } | { code: 'link_used' } | { code: 'link_expired' }

export const LINK_MINUTES = 15

/** A link opens one session, once, within fifteen minutes. */
export function canUseLink(link: SignInLink | undefined, now: Date): Result<SignInLink, LinkRefusal> {
  if (!link) return refuse({ code: 'link_unknown' })
  if (link.usedAt) return refuse({ code: 'link_used' })
  if (now >= link.expiresAt) return refuse({ code: 'link_expired' })
  return done(link)
}

const LONGEST_PATH = 4000

/** Only addresses of our own site may be returned to after signing in; an endless one leads to the first page. */
export const safeNextPath = (path: string | undefined): string =>
  path && path.length <= LONGEST_PATH && /^\/(?![/\\])[^\s\\]*$/.test(path) && !path.includes('//') ? path : '/'

/** Roles that a programme's team gives; the others come by applying or by being selected. */
export const GIVEN_ROLES = [
  'team',
  'reader',
  'juror',
  'operational_mentor',
  'high_level_mentor',
  'validator',
] as const satisfies readonly Role[]

/** The roles that the team's page shows: those that are given, and the one that an accepted seat gives. */
export const SHOWN_ROLES = [...GIVEN_ROLES, 'fellow'] as const satisfies readonly Role[]

export type RoleRefusal = { code: 'own_team_role' } | { code: 'challenge_needed' } | { code: 'challenge_unknown' }

const forOneChallenge: readonly Role[] = ['operational_mentor', 'high_level_mentor']

/** A mentor is a mentor of one challenge, and a role is given for a challenge of this edition. */
export function canGive(
  { challenges }: { challenges: readonly { id: string }[] },
  role: Role,
  challengeId: string | null,
): Result<true, RoleRefusal> {
  if (forOneChallenge.includes(role) && !challengeId) return refuse({ code: 'challenge_needed' })
  const isKnown = !challengeId || challenges.some(({ id }) => id === challengeId)
  return isKnown ? done(true) : refuse({ code: 'challenge_unknown' })
}

/** Nobody locks themselves out of the team by mistake: another member does it. */
export const canEnd = (
  actor: { personId: number },
  held: { personId: number; role: Role },
): Result<true, RoleRefusal> =>
  held.role === 'team' && held.personId === actor.personId ? refuse({ code: 'own_team_role' }) : done(true)
