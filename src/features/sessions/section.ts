import { NotFound } from '../../kernel/not-found.ts'
import type { Actor } from '../../platform/services.ts'
import type { EditionData, Sessions } from '../edition/rules.ts'
import { isTeam } from './rules.ts'

/** What an edition says of its sessions. One that says nothing has none. */
export function sectionOf({ sessions }: Pick<EditionData, 'sessions'>): Sessions {
  if (!sessions) throw new NotFound()
  return sessions
}

/** The section, for the programme's team alone. */
export function sectionForTeam(edition: Pick<EditionData, 'id' | 'sessions'>, actor: Actor): Sessions {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return sectionOf(edition)
}
