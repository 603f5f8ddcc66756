import { sql } from 'kysely'
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

/** Keeps the data of an applied edition. */
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

/** Which edition is in force, held until the end of the transaction; undefined while there is none. */
export async function lockInForce(tx: Tx): Promise<string | undefined> {
  await sql`lock table edition_in_force in share row exclusive mode`.execute(tx)
  const last = tx.selectFrom('edition_in_force').select('edition_id').orderBy('id', 'desc').limit(1)
  return (await last.executeTakeFirst())?.edition_id
}

type Putting = { editionId: string; reason: string; actorId: number | null; at: Date }

/** Puts an applied edition in force instead of the one that is. */
export const putInForce = (tx: Tx, { editionId, reason, actorId, at }: Putting) =>
  tx.insertInto('edition_in_force').values({ edition_id: editionId, reason, put_by: actorId, put_at: at }).execute()

type Written = { version: number; data: string; sha256: string; at: Date }
type Why = { changes: Change[]; reason: string; actorId: number | null }

type Published = { number: number; reason: string; actorId: number | null; at: Date }

/** Keeps a version of the rules for ever: its whole text, who published it and why. */
export const putRulesVersion = (
  tx: Tx,
  edition: { id: string; version: number },
  { json, sha256 }: { json: string; sha256: string },
  { number, reason, actorId, at }: Published,
) =>
  tx
    .insertInto('rules_version')
    .values({
      edition_id: edition.id,
      number,
      edition_version: edition.version,
      document: json,
      sha256,
      reason,
      published_by: actorId,
      published_at: at,
    })
    .execute()
