import type { Db } from '../../../platform/db/index.ts'
import type { HeldFile } from '../rules.ts'

const MOST = 200

const held = (db: Db, editionId: string) =>
  db
    .selectFrom('blob')
    .innerJoin('application_file as file', 'file.sha256', 'blob.sha256')
    .innerJoin('application as a', 'a.id', 'file.application_id')
    .where('a.edition_id', '=', editionId)
    .where('file.removed_at', 'is', null)
    .where('blob.scan_state', 'in', ['infected', 'waiting'])

/** How many documents of applications the antivirus holds. One query. */
export async function countHeld(db: Db, editionId: string): Promise<{ infected: number; waiting: number }> {
  const row = await held(db, editionId)
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('blob.scan_state', '=', 'infected').as('infected'),
      fn.countAll<number>().filterWhere('blob.scan_state', '=', 'waiting').as('waiting'),
    ])
    .executeTakeFirstOrThrow()
  return { infected: Number(row.infected), waiting: Number(row.waiting) }
}

/** Those documents, infected ones first, two hundred at most. One query. */
export async function listHeld(db: Db, editionId: string): Promise<HeldFile[]> {
  const rows = await held(db, editionId)
    .innerJoin('person', 'person.id', 'a.person_id')
    .select(['a.id as applicationId', 'a.code', 'person.full_name as person', 'file.kind', 'file.name'])
    .select(['blob.scan_state as state', 'blob.malware', 'blob.scanned_at as scannedAt', 'file.added_at as sentAt'])
    .orderBy('blob.scan_state')
    .orderBy('file.id')
    .limit(MOST)
    .execute()
  return rows as HeldFile[]
}
