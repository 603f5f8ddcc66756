import type { Tx } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'

type Given = {
  editionId: string
  /** Null for the whole call. */
  applicationId: number | null
  closedAt: Date
  closesAt: Date
  reason: string
  by: number
  at: Date
}

/** Keeps that a closing instant was put off. */
export const addExtension = (tx: Tx, it: Given) =>
  tx
    .insertInto('call_extension')
    .values({
      edition_id: it.editionId,
      application_id: it.applicationId,
      closed_at: it.closedAt,
      closes_at: it.closesAt,
      reason: it.reason,
      decided_by: it.by,
      decided_at: it.at,
    })
    .execute()

export type HeldApplication = { id: number; state: string; personId: number; email: string; lang: Lang }

/** The application of a code, with whoever wrote it, held until the end of the transaction; undefined when there is none in this edition. */
export const holdByCode = (tx: Tx, editionId: string, code: string): Promise<HeldApplication | undefined> =>
  tx
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['application.id', 'application.state', 'person.id as personId', 'email', 'lang'])
    .where('edition_id', '=', editionId)
    .where('application.code', '=', code)
    .where('person.erased_at', 'is', null)
    .forUpdate('application')
    .executeTakeFirst() as Promise<HeldApplication | undefined>
