import type { Tx } from '../../platform/db/index.ts'
import type { Change } from './compare.ts'
import type { Edition, EditionData } from './rules.ts'

type Stored = { data: EditionData; version: number; sha256: string }

/** Holds an edition until the end of the transaction, so that versions are numbered one after the other. */
export async function lockEdition(tx: Tx, id: string): Promise<Stored | undefined> {
  const row = await tx
    .selectFrom('edition')
    .select(['data', 'version', 'sha256'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, data: row.data as unknown as EditionData }
}

/** Puts an edition in force. */
export function putEdition(tx: Tx, edition: Edition, { version, sha256, data, at }: Written) {
  const row = {
    version,
    data,
    sha256,
    call_opens_at: edition.instants.callOpens,
    call_closes_at: edition.instants.callCloses,
    applied_at: at,
  }
  return tx
    .insertInto('edition')
    .values({ id: edition.id, ...row })
    .onConflict(conflict => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** Keeps a version for ever: its whole data, what it changed, who did it and why. */
export const appendVersion = (tx: Tx, editionId: string, written: Written, why: Why) =>
  tx
    .insertInto('edition_version')
    .values({
      edition_id: editionId,
      version: written.version,
      data: written.data,
      sha256: written.sha256,
      changes: JSON.stringify(why.changes),
      reason: why.reason,
      applied_by: why.actorId,
      applied_at: written.at,
    })
    .execute()

type Written = { version: number; data: string; sha256: string; at: Date }
type Why = { changes: Change[]; reason: string; actorId: number | null }
