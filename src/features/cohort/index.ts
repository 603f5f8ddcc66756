import type { Db } from '../../platform/db/index.ts'
import { findAnnouncement, listFellows } from './queries.ts'
import { announcedBy } from './rules.ts'

export { publishJob, seatPublishing } from './jobs.ts'
export { ownTitle } from './pages/my-challenge.ts'
export { teaser } from './pages/teaser.ts'
export { publishSeats } from './publish-seats.ts'
export { scheduleAnnouncement } from './schedule-announcement.ts'

/** How many people and teams the announced cohort has; undefined until its instant. One query, two once it is announced. */
export async function announcedNow(db: Db, editionId: string, now: Date) {
  if (!announcedBy(await findAnnouncement(db, editionId), now)) return undefined
  const fellows = await listFellows(db, editionId)
  return { fellows: fellows.length, teams: new Set(fellows.map(it => it.challenge)).size }
}
