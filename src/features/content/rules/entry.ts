import type { Document, Kind, Since } from './document.ts'

/** Something written for the public, with its last version. */
export type Entry = Since & {
  id: number
  kind: Kind
  /** None for the whole programme. */
  editionId: string | null
  name: string
  version: number
  document: Document
  writtenAt: Date
  publishedVersion: number | null
  publishedAt: Date | null
  updatedAt: Date | null
  publishVersion: number | null
  publishAt: Date | null
  unpublishAt: Date | null
}

export const ENTRY_STATES = ['draft', 'scheduled', 'published', 'changed', 'withdrawn'] as const
/** `changed`: published, and written anew since. `withdrawn`: it was published once. */
export type EntryState = (typeof ENTRY_STATES)[number]

export function stateOf(it: Pick<Entry, 'publishAt' | 'publishedVersion' | 'publishedAt' | 'version'>): EntryState {
  if (it.publishAt) return 'scheduled'
  if (it.publishedVersion !== null) return it.publishedVersion === it.version ? 'published' : 'changed'
  return it.publishedAt ? 'withdrawn' : 'draft'
}

/** What the public reads of an entry. */
export type Published = {
  id: number
  kind: Kind
  editionId: string | null
  name: string
  document: Document
  /** First published. */
  publishedAt: Date
  /** When what is read was published. */
  updatedAt: Date
  /** Of an event. */
  startsAt: Date | null
  endsAt: Date | null
}
