import { recordAll } from '../../platform/audit/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { listUnopened } from './queries.ts'
import { termOf } from './rules.ts'
import * as store from './store.ts'

/** Opens the fellowship of everybody who accepted a seat and has none yet; doing it twice changes nothing. */
export async function openFellowships({ db, now }: Pick<Services, 'db' | 'now'>, edition: Edition): Promise<void> {
  await db.transaction().execute(async tx => {
    await store.lockHiring(tx, edition.id)
    const at = now()
    const events = []
    for (const { id: offerId, ...seat } of await listUnopened(tx, edition.id)) {
      const term = termOf(edition, seat.challengeId)
      const subjectId = await store.addFellowship(tx, { ...seat, ...term, editionId: edition.id, offerId, at })
      events.push({
        ...{ editionId: edition.id, actorId: null, at, subject: 'fellowship', subjectId },
        ...{ kind: 'opened', to: 'to_hire', data: { offerId, ...term } },
      })
    }
    await recordAll(tx, events)
  })
}
