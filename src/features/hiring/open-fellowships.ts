import { type Event, recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import * as queries from './queries.ts'
import { replacementTerm, termOf } from './rules.ts'
import * as store from './store.ts'

const ARRIVES_AFTER_DAYS = 14

/**
 * Opens the fellowship of everybody who accepted a seat and has none yet; whoever accepts the seat of somebody who left takes it over.
 * Doing it twice changes nothing.
 */
export async function openFellowships({ db, now }: Pick<Services, 'db' | 'now'>, edition: Edition): Promise<void> {
  await db.transaction().execute(async tx => {
    await store.lockHiring(tx, edition.id)
    const unopened = await queries.listUnopened(tx, edition.id)
    if (unopened.length === 0) return
    const left = await queries.listLeft(tx, edition.id)
    const events: Event[] = []
    for (const seat of unopened) {
      const place = left.findIndex(it => it.challengeId === seat.challengeId && it.profile === seat.profile)
      const [former] = place < 0 ? [] : left.splice(place, 1)
      events.push(await open(tx, edition, { seat, replacesId: former?.id ?? null, at: now() }))
    }
    await recordAll(tx, events)
  })
}

type Seat = Awaited<ReturnType<typeof queries.listUnopened>>[number]
type Opening = { seat: Seat; replacesId: number | null; at: Date }

async function open(tx: Tx, edition: Edition, { seat, replacesId, at }: Opening): Promise<Event> {
  const { acceptedAt, id: offerId, ...who } = seat
  const planned = termOf(edition, who.challengeId)
  const acceptedOn = dayOf(acceptedAt ?? at, edition.zone)
  const days = edition.hiring?.replacementDays ?? ARRIVES_AFTER_DAYS
  const term = acceptedOn < planned.startsOn ? planned : replacementTerm(planned, acceptedOn, days)
  const subjectId = await store.addFellowship(tx, { ...who, ...term, editionId: edition.id, offerId, replacesId, at })
  return {
    ...{ editionId: edition.id, actorId: null, at, subject: 'fellowship', subjectId },
    ...{ kind: 'opened', to: 'to_hire', data: { offerId, replacesId, ...term } },
  }
}
