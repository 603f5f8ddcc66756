import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Grant } from '../../../kernel/role.ts'

/** What of somebody may be shown, field by field. */
export const FIELDS = ['name', 'biography', 'links'] as const
export type Field = (typeof FIELDS)[number]

/** Why it may: they agreed; they had made it public themselves, with the programme; or it is about a public office. */
export const BASES = ['consent', 'made_public', 'public_role'] as const
export type Basis = (typeof BASES)[number]

/** A field that was published once. Taken back, it only comes back when the person agrees. */
export type FieldState = { field: Field; basis: Basis; publishedAt: Date; withdrawnAt: Date | null }

export type PublishRefusal =
  | { code: 'nothing_chosen' }
  | { code: 'basis_missing' }
  | { code: 'reason_missing' }
  | { code: 'name_first' }
  | { code: 'taken_back' }

export type Publishing = { fields: readonly Field[]; basis?: Basis | undefined; reason: string }

/** A field is published with its basis and a reason, after or with the name that it is about. */
export function canPublish(it: Publishing, states: readonly FieldState[]): Result<Basis, PublishRefusal> {
  if (it.fields.length === 0) return refuse({ code: 'nothing_chosen' })
  if (!it.basis) return refuse({ code: 'basis_missing' })
  if (it.reason.trim() === '') return refuse({ code: 'reason_missing' })
  if (![...it.fields, ...shownOf(states)].includes('name')) return refuse({ code: 'name_first' })
  const back = states.some(({ field, withdrawnAt }) => withdrawnAt !== null && it.fields.includes(field))
  return back && it.basis !== 'consent' ? refuse({ code: 'taken_back' }) : done(it.basis)
}

/** The fields that are shown now. */
export const shownOf = (states: readonly FieldState[]): Field[] =>
  states.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ field }) => field)

/**
 * What is no longer shown once these fields are taken back: without a name, nothing is. Somebody of whom nothing was decided yet
 * may refuse in advance, with the name, to be shown at all.
 */
export function takenBack(fields: readonly Field[], states: readonly FieldState[]): Field[] {
  const all = states.length === 0 && fields.includes('name') ? FIELDS : shownOf(states)
  return all.filter(it => fields.includes('name') || fields.includes(it))
}

/** Archives are looked after by the team of the edition in force. */
export const isTeam = ({ grants }: { grants: readonly Grant[] }, editionId: string): boolean =>
  grants.some(it => it.role === 'team' && it.editionId === editionId)
