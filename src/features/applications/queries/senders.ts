import type { Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'

export type Sender = {
  editionId: string
  personId: number
  email: string
  lang: Lang
  state: 'draft' | 'submitted' | 'withdrawn'
  /** The file's name as they gave it. */
  name: string
}

/** Everybody to whose application a file is attached now. One query. */
export const listSenders = (tx: Tx, sha256: string): Promise<Sender[]> =>
  tx
    .selectFrom('application_file as file')
    .innerJoin('application', 'application.id', 'file.application_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['application.edition_id as editionId', 'person.id as personId', 'email', 'lang'])
    .select(['application.state', 'file.name'])
    .where('file.sha256', '=', sha256)
    .where('file.removed_at', 'is', null)
    .where('person.erased_at', 'is', null)
    .orderBy('file.id')
    .execute()
