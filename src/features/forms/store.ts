import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { FormDefinition, FormOf } from './rules.ts'

export type Drafted = {
  editionId: string
  of: FormOf
  definition: FormDefinition
  digest: string
  source: string
  by: number | null
  at: Date
}

/** One at a time per edition and call, until the transaction ends. */
export const lockForm = (tx: Tx, editionId: string, of: FormOf) =>
  sql`select pg_advisory_xact_lock(hashtext(${`form ${editionId} ${of}`}))`.execute(tx)

/** Keeps a draft instead of the one that was there. `fromFile` says that the edition's file is what it comes from. */
export async function putDraft(tx: Tx, it: Drafted, fromFile: boolean): Promise<void> {
  const row = {
    draft: JSON.stringify(it.definition),
    digest: it.digest,
    source: it.source,
    drafted_by: it.by,
    drafted_at: it.at,
    ...(fromFile && { applied_digest: it.digest }),
  }
  await tx
    .insertInto('form')
    .values({ edition_id: it.editionId, kind: it.of, ...row })
    .onConflict(conflict => conflict.columns(['edition_id', 'kind']).doUpdateSet(row))
    .execute()
}

type Published = {
  formId: number
  number: number
  definition: FormDefinition
  digest: string
  reason: string
  by: number | null
  at: Date
}

/** Freezes a version for ever. */
export const putVersion = (tx: Tx, it: Published) =>
  tx
    .insertInto('form_version')
    .values({
      form_id: it.formId,
      number: it.number,
      definition: JSON.stringify(it.definition),
      digest: it.digest,
      reason: it.reason,
      published_by: it.by,
      published_at: it.at,
    })
    .execute()
