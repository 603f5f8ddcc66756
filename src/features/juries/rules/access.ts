import { NotFound } from '../../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Grant } from '../../../kernel/role.ts'
import type { EditionData } from '../../edition/rules.ts'
import { challengesOf, holds } from '../../people/rules.ts'

type Holder = { readonly grants: readonly Grant[] }

export const isTeam = (actor: Holder | undefined, editionId: string): boolean => holds(actor, editionId, 'team')

/** Jurors hear people; the operational mentors of the challenges sit with them. */
const mayJudge = (actor: Holder | undefined, editionId: string): boolean =>
  holds(actor, editionId, 'juror') || holds(actor, editionId, 'operational_mentor')

/** The challenges on whose lists this person decides: those they mentor, and those they were named for as a juror. */
export const rankedBy = (actor: Holder, editionId: string): string[] => [
  ...challengesOf(actor, editionId, 'operational_mentor'),
  ...challengesOf(actor, editionId, 'juror'),
]

/** Throws NotFound for whoever does not sit on the jury. */
export function requireJudge(actor: Holder, editionId: string): void {
  if (!mayJudge(actor, editionId)) throw new NotFound()
}

export type ConflictSource = 'declared' | 'same_person' | 'same_host' | 'same_employer' | 'same_name'
export type ConflictState = 'raised' | 'recused' | 'dismissed'

/**
 * Whether a conflict closes the file to the juror: until the team dismisses it, and for good once it recuses them. Mentors
 * hear the candidates of their own challenge by design, so that link only informs the team. One's own file never opens.
 */
export const blocks = ({ source, state }: { source: ConflictSource; state: ConflictState }): boolean =>
  source === 'same_person' || state === 'recused' || (state === 'raised' && source !== 'same_host')

export type CharterRefusal = { code: 'charter_changed' } | { code: 'charter_not_accepted' }

/** A juror signs the very version of the charter that was on the page. */
export function canSign(
  { jury }: Pick<EditionData, 'jury'>,
  signing: { version: string; accepted: boolean },
): Result<true, CharterRefusal> {
  if (signing.version !== jury.charter.version) return refuse({ code: 'charter_changed' })
  return signing.accepted ? done(true) : refuse({ code: 'charter_not_accepted' })
}

export type DeclareRefusal = { code: 'note_missing' }

export type RulingRefusal = { code: 'reason_missing' } | { code: 'nothing_chosen' } | { code: 'own_file_stays_closed' }

export type Ruling = { ids: readonly number[]; outcome: 'recused' | 'dismissed'; reason: string }

/** A ruling says why. Nobody may be allowed back to their own file. */
export function canRule(ruling: Ruling, sources: readonly ConflictSource[]): Result<true, RulingRefusal> {
  if (sources.length === 0) return refuse({ code: 'nothing_chosen' })
  if (ruling.reason === '') return refuse({ code: 'reason_missing' })
  const own = ruling.outcome === 'dismissed' && sources.includes('same_person')
  return own ? refuse({ code: 'own_file_stays_closed' }) : done(true)
}
