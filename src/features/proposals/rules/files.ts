import type { FileQuestion, FileType, Values } from '../../forms/rules.ts'
import type { ProposalFile } from './proposal.ts'

const TYPES = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
} as const satisfies Record<FileType, string>

/** The types that a file question accepts, as media types. */
export const mediaTypes = ({ types }: FileQuestion) => types.map(it => TYPES[it])

/** A file that is or was attached to a proposal. */
export type KeptFile = ProposalFile & { addedAt: Date; removedAt: Date | null }

/**
 * The files that the team reads: those that were submitted, and in their place those attached once the call was closed, which are shown
 * to the jury. A file that waits for a new submission stays with its authors.
 */
export function filesForTeam(kept: readonly KeptFile[], submitted: Values, closes: Date | undefined): KeptFile[] {
  const late = kept.filter(it => !it.removedAt && closes && it.addedAt >= closes)
  const sent = kept.filter(it => submitted[it.field] === it.sha256 && !late.some(({ field }) => field === it.field))
  return [...new Map([...sent, ...late].map(it => [it.field, it])).values()]
}
