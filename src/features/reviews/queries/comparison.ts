import type { Db } from '../../../platform/db/index.ts'
import type { Marks } from '../rules.ts'

export type FinishedReading = { fileId: number; code: string; readerId: number; reader: string; marks: Marks }

/** Every finished reading of the submitted files of an edition. One query. */
export async function listFinishedReadings(db: Db, editionId: string): Promise<FinishedReading[]> {
  const rows = await db
    .selectFrom('reading')
    .innerJoin('application', 'application.id', 'reading.application_id')
    .innerJoin('person', 'person.id', 'reading.reader_id')
    .select(['application.id as fileId', 'code', 'reader_id as readerId', 'full_name as reader', 'marks'])
    .where('edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .where('reading.state', '=', 'done')
    .execute()
  return rows.map(row => ({ ...row, marks: row.marks as Marks }))
}
