import { NotFound } from '../../kernel/not-found.ts'
import type { Actor } from '../../platform/services.ts'
import type { ContentSection, EditionData } from '../edition/rules.ts'
import { holds } from '../people/rules.ts'

/** What an edition sorts its writings by; one that says nothing sorts none. */
export const sectionOf = ({ content }: Pick<EditionData, 'content'>): ContentSection =>
  content ?? { tags: [], questions: [], repositories: [], legal: [] }

/** The team of an edition writes for it, and for the whole programme. */
export function requireTeam(actor: Actor, editionId: string): void {
  if (!holds(actor, editionId, 'team')) throw new NotFound()
}
