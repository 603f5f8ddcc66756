import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/index.ts'
import type { Basis, Field } from '../rules.ts'

export type Publishing = {
  personIds: readonly number[]
  fields: readonly Field[]
  basis: Basis
  actorId: number | null
  at: Date
}

/** Fields that were taken back are shown again: only the rule knows whether they may. */
export async function publishFields(tx: Tx, { actorId, at, basis, fields, personIds }: Publishing): Promise<void> {
  const rows = personIds.flatMap(person_id =>
    fields.map(field => ({ person_id, field, basis, published_at: at, published_by: actorId })),
  )
  if (rows.length === 0) return
  const again = { basis, published_at: at, published_by: actorId, withdrawn_at: null, withdrawn_by: null }
  await tx
    .insertInto('past_person_field')
    .values(rows)
    .onConflict(conflict => conflict.columns(['person_id', 'field']).doUpdateSet(again))
    .execute()
}

/** A field that was never shown is kept as one taken back at once, so that only the person's agreement can show it. */
export async function withdrawFields(
  tx: Tx,
  { actorId, at, fields, personId }: { personId: number; fields: readonly Field[]; actorId: number; at: Date },
): Promise<void> {
  const back = { withdrawn_at: at, withdrawn_by: actorId }
  const shown = { person_id: personId, basis: 'consent' as const, published_at: at, published_by: actorId }
  await tx
    .insertInto('past_person_field')
    .values(fields.map(field => ({ ...shown, field, ...back })))
    .onConflict(conflict => conflict.columns(['person_id', 'field']).doUpdateSet(back))
    .execute()
}

/** Those of whom nothing was ever published nor taken back, in an edition or in all (empty). One query. */
export async function untouched(tx: Tx, edition: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select p.id from past_person p
     where not exists (select from past_person_field where person_id = p.id)
       and (${edition} = '' or exists (select from past_part join past_challenge c on c.id = challenge_id
                                        where person_id = p.id and c.edition_id = ${edition}))
     order by p.id`.execute(tx)
  return rows.map(({ id }) => id)
}
