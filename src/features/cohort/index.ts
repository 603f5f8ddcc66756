import type { Db } from '../../platform/db/index.ts'
import { findAnnouncement, listFellows } from './queries.ts'
import { announcedBy, type Fellow } from './rules.ts'

export { publishJob, seatPublishing } from './jobs.ts'
export { ownTitle } from './pages/my-challenge.ts'
export { teaser } from './pages/teaser.ts'
export { publishSeats } from './publish-seats.ts'
export { scheduleAnnouncement } from './schedule-announcement.ts'

/** Everybody of the announced cohort, named only if they want it; undefined until its instant. One query, two once it is announced. */
export async function announcedFellows(db: Db, editionId: string, now: Date): Promise<Fellow[] | undefined> {
  return announcedBy(await findAnnouncement(db, editionId), now) && listFellows(db, editionId)
}

/** How many people and teams the announced cohort has; undefined until its instant. One query, two once it is announced. */
export async function announcedNow(db: Db, editionId: string, now: Date) {
  const fellows = await announcedFellows(db, editionId, now)
  return fellows && { fellows: fellows.length, teams: new Set(fellows.map(it => it.challenge)).size }
}
