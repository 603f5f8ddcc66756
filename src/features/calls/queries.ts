import type { Db, Tx } from '../../platform/db/index.ts'
import type { Extension, Listed } from './rules.ts'

const facts = ['closed_at as closedAt', 'closes_at as closesAt', 'reason', 'decided_at as decidedAt'] as const

/** What was added to the call for one application, the latest instant; undefined without such a decision. One query. */
export const findExtension = (db: Db | Tx, applicationId: number): Promise<Extension | undefined> =>
  db
    .selectFrom('call_extension')
    .select(facts)
    .where('application_id', '=', applicationId)
    .orderBy('closes_at', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The last time the whole call was put off, with its public reason; undefined when it never was. One query. */
export const findPublicExtension = (db: Db, editionId: string): Promise<Extension | undefined> =>
  db
    .selectFrom('call_extension')
    .select(facts)
    .where('edition_id', '=', editionId)
    .where('application_id', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Every time the closing was put off, the latest first, a page of fifty below an id. One query. */
export const listExtensions = (db: Db, editionId: string, below = Number.MAX_SAFE_INTEGER): Promise<Listed[]> =>
  db
    .selectFrom('call_extension')
    .leftJoin('application', 'application.id', 'call_extension.application_id')
    .leftJoin('person as candidate', 'candidate.id', 'application.person_id')
    .innerJoin('person as author', 'author.id', 'decided_by')
    .select(facts)
    .select(['call_extension.id', 'call_extension.application_id as applicationId', 'application.code'])
    .select(['candidate.full_name as candidate', 'author.full_name as by'])
    .where('call_extension.edition_id', '=', editionId)
    .where('call_extension.id', '<', below)
    .orderBy('call_extension.id', 'desc')
    .limit(50)
    .execute()
