import { type Event, recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { vacateOffer } from '../offers/index.ts'
import * as queries from './queries.ts'
import * as store from './store.ts'

/**
 * What the days do by themselves: a contract ends after its last day, the seat of somebody who leaves is free from their day on, and
 * whoever lost their place is no longer to be hired. Doing it twice changes nothing.
 */
export async function followFellowships({ db, now }: Pick<Services, 'db' | 'now'>, edition: Edition): Promise<void> {
  await db.transaction().execute(async tx => {
    await store.lockHiring(tx, edition.id)
    const at = now()
    const about = { editionId: edition.id, actorId: null, at }
    const today = dayOf(at, edition.zone)
    for (const { offerId, personId } of await queries.listToVacate(tx, edition.id, today))
      await vacateOffer(tx, { ...about, offerId, personId })
    const unseated = await closeUnseated(tx, edition, at)
    const ended = await store.endOver(tx, edition.id, today)
    await store.dropRequestsOver(tx, edition.id, at)
    await recordAll(tx, [
      ...unseated,
      ...ended.map((id): Event => ({ ...about, subject: 'fellowship', subjectId: id, kind: 'ended', to: 'ended' })),
    ])
  })
}

/** An offer taken back, or an application withdrawn, ends what it began. */
async function closeUnseated(tx: Tx, edition: Edition, at: Date): Promise<Event[]> {
  const leftOn = dayOf(at, edition.zone)
  const events: Event[] = []
  for (const { id, state, withdrawn } of await queries.listUnseated(tx, edition.id)) {
    const askedBy = withdrawn ? 'fellow' : 'team'
    await store.addDeparture(tx, id, { leftOn, category: 'offer_ended', words: '', askedBy, at, actorId: null })
    const about = { editionId: edition.id, actorId: null, at, subject: 'fellowship', subjectId: id }
    events.push({ ...about, kind: 'left', from: state, to: 'left', data: { leftOn, category: 'offer_ended', askedBy } })
  }
  return events
}
