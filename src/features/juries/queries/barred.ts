import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'

/**
 * Whether this person must not see the application of the query around: their own, or one with a conflict that closes it.
 * The same rule as `blocks`, in SQL, so that a closed file is in no list, no count and no export.
 */
export const isBarred = (personId: number | RawBuilder<unknown>) =>
  sql<boolean>`(application.person_id = ${personId} or exists (
    select from conflict where conflict.application_id = application.id and conflict.person_id = ${personId}
      and (conflict.state = 'recused' or (conflict.state = 'raised' and conflict.source <> 'same_host'))))`

/** When this person signed that version of the charter, or undefined. */
export async function signedAt(
  db: Db | Tx,
  signer: { editionId: string; personId: number; version: string },
): Promise<Date | undefined> {
  const row = await db
    .selectFrom('charter_signature')
    .select('signed_at')
    .where('edition_id', '=', signer.editionId)
    .where('person_id', '=', signer.personId)
    .where('charter_version', '=', signer.version)
    .executeTakeFirst()
  return row?.signed_at
}

/** Whether a jury has closed a list on which this application is, even if the list was opened again since. */
export async function hasClosedList(db: Db | Tx, applicationId: number): Promise<boolean> {
  const row = await db
    .selectFrom('ranking_entry')
    .innerJoin('ranking', 'ranking.id', 'ranking_entry.ranking_id')
    .select('ranking.id')
    .where('application_id', '=', applicationId)
    .where('ranking.closed_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
