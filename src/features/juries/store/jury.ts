import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/index.ts'
import { linksFound, type Searched } from '../queries/conflicts.ts'
import type { ConflictSource, Marking } from '../rules.ts'

type Signature = { editionId: string; personId: number; version: string; at: Date }

/** @returns whether it is new: signing again the same version changes nothing */
export async function addSignature(tx: Tx, { editionId, personId, version, at }: Signature): Promise<boolean> {
  const added = await tx
    .insertInto('charter_signature')
    .values({ edition_id: editionId, person_id: personId, charter_version: version, signed_at: at })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows) > 0
}

export type Raised = { id: number; applicationId: number; personId: number; source: ConflictSource }

/** Records the links that data show and that are not recorded yet; gives those back. */
export async function raiseFound(tx: Tx, searched: Searched, at: Date): Promise<Raised[]> {
  const { rows } = await sql<Raised>`
    insert into conflict (application_id, person_id, source, state, raised_at)
    select found."applicationId", found."personId", found.source, 'raised', ${at} from (${linksFound(searched)}) found
    on conflict (application_id, person_id, source) do nothing
    returning id, application_id as "applicationId", person_id as "personId", source`.execute(tx)
  return rows
}

/** @returns the conflict's id; declaring again keeps the first date and adds nothing but the new words */
export async function declare(
  tx: Tx,
  declared: { applicationId: number; personId: number; note: string; at: Date },
): Promise<number> {
  const { id } = await tx
    .insertInto('conflict')
    .values({
      application_id: declared.applicationId,
      person_id: declared.personId,
      source: 'declared',
      state: 'raised',
      note: declared.note,
      raised_at: declared.at,
    })
    .onConflict(conflict =>
      conflict
        .columns(['application_id', 'person_id', 'source'])
        .doUpdateSet({ note: declared.note, state: 'raised', ruled_by: null, ruled_at: null, ruling_reason: null }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Holds these conflicts of an edition until the end of the transaction. */
export const lockConflicts = (tx: Tx, editionId: string, ids: readonly number[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('conflict')
        .innerJoin('application', 'application.id', 'conflict.application_id')
        .select(['conflict.id', 'source', 'conflict.state'])
        .where('conflict.id', 'in', ids)
        .where('application.edition_id', '=', editionId)
        .forUpdate('conflict')
        .execute()

export const rule = (
  tx: Tx,
  ids: readonly number[],
  ruling: { state: 'recused' | 'dismissed'; by: number; at: Date; reason: string },
) =>
  tx
    .updateTable('conflict')
    .set({ state: ruling.state, ruled_by: ruling.by, ruled_at: ruling.at, ruling_reason: ruling.reason })
    .where('id', 'in', ids)
    .execute()

/** Keeps a sheet as written; never touches one that is locked. Gives whether it was kept. */
export async function keepSheet(
  tx: Tx,
  { applicationId, jurorId, at, ...sheet }: Marking & { applicationId: number; jurorId: number; at: Date },
): Promise<boolean> {
  const values = {
    marks: JSON.stringify(sheet.marks),
    remark: sheet.remark,
    state: sheet.lock ? ('locked' as const) : ('open' as const),
    saved_at: at,
    locked_at: sheet.lock ? at : null,
  }
  const kept = await tx
    .insertInto('mark_sheet')
    .values({ application_id: applicationId, juror_id: jurorId, ...values })
    .onConflict(conflict =>
      conflict.columns(['application_id', 'juror_id']).doUpdateSet(values).where('mark_sheet.state', '=', 'open'),
    )
    .executeTakeFirst()
  return Number(kept.numInsertedOrUpdatedRows) > 0
}
