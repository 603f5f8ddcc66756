import type { Contact, LocalDay, Text } from './parts.ts'

export const RELEASE_KINDS = ['opening', 'results', 'closing'] as const
export type ReleaseKind = (typeof RELEASE_KINDS)[number]

/** The sentences of a release that somebody writes; never a figure. */
export type ReleaseWords = { headline: Text; lead: Text; closing: Text }

/** Where the press writes, who clears what is said to it, and the first words of each release. */
export type Press = Contact & {
  releaseOn?: LocalDay
  /** Where releases are dated from. */
  place?: Text
  /** How many months after the end accredited journalists are kept. */
  keptMonths?: number
  /** `days` to answer in, and who is asked for which kinds. */
  clearance?: { days: number; by: { id: string; name: Text; of: ReleaseKind[] }[] }
  releases?: Partial<Record<ReleaseKind, ReleaseWords>>
}
