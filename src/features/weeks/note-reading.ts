import type { Day } from '../../kernel/day.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { latestDigest } from './queries.ts'
import { isTeam, readsWeeks } from './rules.ts'
import * as store from './store.ts'

/**
 * Counts people among the readers of the latest digest, each once; the team is not counted. Who they are is forgotten when the next
 * digest leaves. No event: it is a count, not something anybody did.
 */
export async function noteReading(
  { db }: Pick<Services, 'db'>,
  actors: readonly Pick<Actor, 'personId' | 'grants'>[],
  editionId: string,
  monday: Day,
): Promise<void> {
  const readers = actors.filter(it => !isTeam(it, editionId) && readsWeeks(it, editionId))
  if (readers.length === 0 || (await latestDigest(db, editionId))?.monday !== monday) return
  const ids = readers.map(it => it.personId)
  await db.transaction().execute(tx => store.addReadings(tx, editionId, monday, ids))
}
