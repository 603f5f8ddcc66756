import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/index.ts'
import type { Decision, Publication } from '../rules.ts'

export type Whose = { editionId: string; personId: number }

/** One at a time per edition, since addresses of people must not meet. Held until the transaction ends. */
export const lockPublications = (tx: Tx, editionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`publication ${editionId}`}))`.execute(tx)

type Put = Publication & { slug: string | null; givenAt: Date; withdrawnAt: Date | null }

/** Writes what somebody lets be published; what they take back leaves nothing behind but its address. */
export const putPublication = (tx: Tx, { editionId, personId }: Whose, it: Put) => {
  const given = {
    name: it.fields.includes('name'),
    agreed: it.fields.filter(field => field !== 'name'),
    biography: it.biography,
    links: JSON.stringify(it.links),
    path: it.path,
    slug: it.slug,
    given_at: it.givenAt,
    withdrawn_at: it.withdrawnAt,
  }
  return tx
    .insertInto('publication_consent')
    .values({ edition_id: editionId, person_id: personId, ...given })
    .onConflict(conflict => conflict.columns(['edition_id', 'person_id']).doUpdateSet(given))
    .execute()
}

export async function addDecisions(tx: Tx, whose: Whose, decisions: readonly Decision[]): Promise<void> {
  if (decisions.length === 0) return
  const rows = decisions.map(({ decidedAt, field, given, terms }) => ({
    edition_id: whose.editionId,
    person_id: whose.personId,
    field,
    given,
    terms,
    decided_at: decidedAt,
  }))
  await tx.insertInto('publication_decision').values(rows).execute()
}
