import { NotFound } from '../../kernel/not-found.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { lockRelease } from './queries.ts'
import type { Release } from './rules.ts'

/** A release of this edition, held until the transaction ends. Throws NotFound. */
export async function loadLocked(tx: Tx, editionId: string, id: number): Promise<Release> {
  const release = await lockRelease(tx, editionId, id)
  if (!release) throw new NotFound()
  return release
}

type Happened = {
  kind: string
  to: string
  by: number | null
  at: Date
  reason?: string
  data?: Record<string, string | number>
}

/** What happened to a release. */
export const tell = (tx: Tx, release: Release, { at, by, data, kind, reason, to }: Happened) =>
  record(tx, {
    ...{ editionId: release.editionId, actorId: by, at, subject: 'press_release', subjectId: release.id, kind },
    ...{ from: release.state, to, ...(reason && { reason }), ...(data && { data }) },
  })
