import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/index.ts'
import type { Choices, Counted } from '../rules.ts'

/** One at a time per edition, until the transaction ends. */
export const lockDemographics = (tx: Tx, editionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`demographics ${editionId}`}))`.execute(tx)

/** @returns false when they had answered already */
export async function addGiven(tx: Tx, editionId: string, personId: number): Promise<boolean> {
  const added = await tx
    .insertInto('demographic_given')
    .values({ edition_id: editionId, person_id: personId })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows) > 0
}

/**
 * Puts answers among those already there: both tables are taken out and put back in an order drawn at random, so that neither a key, nor
 * an order, nor the transaction that wrote a row leads from one to the other.
 */
export async function castChoices(tx: Tx, editionId: string, choices: Choices): Promise<void> {
  const [questions, chosen] = [Object.keys(choices), Object.values(choices)]
  await sql`
    with before as (delete from demographic_answer where edition_id = ${editionId} returning question, choice)
    insert into demographic_answer (id, edition_id, question, choice)
    select gen_random_uuid(), ${editionId}, question, choice
      from (select question, choice from before
            union all select * from unnest(${questions}::text[], ${chosen}::text[])) it
     order by random()`.execute(tx)
  await sql`
    with before as (delete from demographic_given where edition_id = ${editionId} returning person_id)
    insert into demographic_given (edition_id, person_id)
    select ${editionId}, person_id from before order by random()
    on conflict do nothing`.execute(tx)
}

/** Keeps what was counted, and destroys the answers and who gave them. */
export async function keepCounts(tx: Tx, editionId: string, counts: readonly Counted[], at: Date): Promise<void> {
  if (counts.length > 0)
    await tx
      .insertInto('demographic_count')
      .values(counts.map(it => ({ ...it, edition_id: editionId, counted_at: at })))
      .onConflict(conflict => conflict.doNothing())
      .execute()
  await tx.deleteFrom('demographic_answer').where('edition_id', '=', editionId).execute()
  await tx.deleteFrom('demographic_given').where('edition_id', '=', editionId).execute()
}
