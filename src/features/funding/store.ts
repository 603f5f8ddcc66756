import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Amount, EntryKind, FundingFile, PublishedFigure } from './rules.ts'

/** One at a time per edition, until the transaction ends. */
export const lockMoney = (tx: Tx, editionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`money ${editionId}`}))`.execute(tx)

export type NewEntry = {
  editionId: string
  kind: EntryKind
  line?: string | undefined
  challengeId?: string | undefined
  fellowshipId?: number | undefined
  amount: Amount
  day: Day
  label: string
  reference: string
  by: number | null
  at: Date
  counters?: number
}

/** Writes an entry for good and gives its number. */
export async function addEntry(tx: Tx, it: NewEntry): Promise<number> {
  const { id } = await tx
    .insertInto('money_entry')
    .values({
      edition_id: it.editionId,
      kind: it.kind,
      line: it.line ?? null,
      challenge_id: it.challengeId ?? null,
      fellowship_id: it.fellowshipId ?? null,
      amount: it.amount,
      day: it.day,
      label: it.label,
      reference: it.reference,
      recorded_by: it.by,
      recorded_at: it.at,
      counters: it.counters ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type SavedFile = FundingFile & { editionId: string; challengeId: string; at: Date }

export async function putFile(tx: Tx, it: SavedFile): Promise<void> {
  const values = {
    operational_bearer: it.operationalBearer,
    administrative_bearer: it.administrativeBearer,
    requested: it.requested,
    budget_programme: it.budgetProgramme,
    exemption: it.exemption,
    due_by: it.dueBy,
    saved_at: it.at,
  }
  await tx
    .insertInto('funding_file')
    .values({ challenge_id: it.challengeId, edition_id: it.editionId, ...values })
    .onConflict(conflict => conflict.column('challenge_id').doUpdateSet(values))
    .execute()
}

type NewStep = { editionId: string; challengeId: string; step: string; day: Day; by: number | null; at: Date }

export async function addStep(tx: Tx, it: NewStep): Promise<number> {
  const { id } = await tx
    .insertInto('funding_step')
    .values({
      edition_id: it.editionId,
      challenge_id: it.challengeId,
      step: it.step,
      day: it.day,
      recorded_by: it.by,
      recorded_at: it.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const takeStepBack = (tx: Tx, id: number, at: Date) =>
  tx.updateTable('funding_step').set({ taken_back_at: at }).where('id', '=', id).execute()

/** Keeps what was imported before beside what takes its place. */
export async function putRecord(tx: Tx, it: PublishedFigure, at: Date): Promise<void> {
  await tx
    .updateTable('funding_record')
    .set({ replaced_at: at })
    .where('published', '=', it.published)
    .where('row_code', '=', it.row)
    .where('column_code', '=', it.column)
    .where('replaced_at', 'is', null)
    .execute()
  const { amount, column: column_code, nature, published, row: row_code, source } = it
  const place = { published, row_code, column_code }
  await tx
    .insertInto('funding_record')
    .values({ ...place, amount, nature, source, imported_at: at })
    .execute()
}
