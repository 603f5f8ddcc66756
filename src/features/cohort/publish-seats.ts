import { type Event, recordAll } from '../../platform/audit/index.ts'
import type { Services } from '../../platform/services.ts'
import { latestApproval } from '../assignments/index.ts'
import { fillSeats, markWithdrawn } from '../challenges/index.ts'
import type { Edition } from '../edition/rules.ts'
import { findAnnouncement, seatsToFill, stillPublished } from './queries.ts'
import { announcedBy } from './rules.ts'
import * as store from './store.ts'

/**
 * Once the cohort is announced, and never before, shows as filled the seats that somebody accepted, and as withdrawn the
 * challenges that the approved list closed. Follows later answers; doing it twice changes nothing.
 */
export async function publishSeats({ db, now }: Pick<Services, 'db' | 'now'>, edition: Edition): Promise<void> {
  await db.transaction().execute(async tx => {
    await store.lockAnnouncement(tx, edition.id)
    const at = now()
    if (!announcedBy(await findAnnouncement(tx, edition.id), at)) return
    const changed = await seatsToFill(tx, edition.id)
    for (const { challengeId, profile, count } of changed) await fillSeats(tx, challengeId, profile, count)
    const approval = await latestApproval(tx, edition.id)
    const closed = approval?.state === 'approved' ? approval.list.closed.map(it => it.challengeId) : []
    const withdrawn = await stillPublished(tx, closed)
    for (const challengeId of withdrawn) await markWithdrawn(tx, challengeId, { at, reason: null })
    const about = { editionId: edition.id, actorId: null, at, subject: 'challenge' }
    await recordAll(tx, [
      ...changed.map(it => seatsFilled(about, it)),
      ...withdrawn.map(challengeId => challengeClosed(about, challengeId)),
    ])
  })
}

type About = Pick<Event, 'editionId' | 'actorId' | 'at' | 'subject'>
type Filled = Awaited<ReturnType<typeof seatsToFill>>[number]

const seatsFilled = (about: About, { challengeId, profile, count }: Filled): Event => ({
  ...about,
  subjectId: challengeId,
  kind: 'seats_filled',
  data: { profile, count },
})

const challengeClosed = (about: About, challengeId: string): Event => ({
  ...about,
  subjectId: challengeId,
  kind: 'withdrawn',
  from: 'published',
  to: 'withdrawn',
  reason: 'closed in the approved list',
})
