import type { Db } from '../../platform/db/index.ts'
import { type Applied, appliedEditions } from './queries.ts'

/**
 * Does some work in every applied edition, whichever is in force: reminders, deadlines and announcements of one do not stop
 * because another begins. One that fails does not keep the others from it; their faults are thrown together.
 */
export async function inEachEdition(db: Db, work: (edition: Applied) => Promise<unknown>): Promise<void> {
  const faults: unknown[] = []
  for (const edition of await appliedEditions(db)) await work(edition).catch(fault => faults.push(fault))
  if (faults.length === 1) throw faults[0]
  if (faults.length > 1) throw new AggregateError(faults, faults.map(String).join('; '))
}
