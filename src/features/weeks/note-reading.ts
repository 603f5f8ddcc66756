import type { Day } from '../../kernel/day.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { latestDigest } from './queries.ts'
import { isTeam, readsWeeks } from './rules.ts'
import * as store from './store.ts'

/**
 * Counts somebody among the readers of the latest digest, once; the team is not counted. Who they are is forgotten when the next
 * digest leaves. No event: it is a count, not something anybody did.
 */
export async function noteReading({ db }: Pick<Services, 'db'>, actor: Actor, editionId: string, monday: Day) {
  if (isTeam(actor, editionId) || !readsWeeks(actor, editionId)) return
  const latest = await latestDigest(db, editionId)
  if (latest?.monday !== monday) return
  await db.transaction().execute(tx => store.addReading(tx, editionId, monday, actor.personId))
}
