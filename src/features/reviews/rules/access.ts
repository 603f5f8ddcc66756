import { NotFound } from '../../../kernel/not-found.ts'
import type { Grant, Role } from '../../../kernel/role.ts'

type Holder = { readonly grants: readonly Grant[] }

const holds = (actor: Holder, editionId: string, role: Role) =>
  actor.grants.some(grant => grant.role === role && grant.editionId === editionId)

/** For everybody else the pages of the team do not exist. Throws NotFound. */
export function requireTeam(actor: Holder, editionId: string): void {
  if (!holds(actor, editionId, 'team')) throw new NotFound()
}

/** For everybody else the readings do not exist. Throws NotFound. */
export function requireReader(actor: Holder, editionId: string): void {
  if (!holds(actor, editionId, 'reader')) throw new NotFound()
}
