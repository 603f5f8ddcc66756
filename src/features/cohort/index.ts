import type { Db } from '../../platform/db/index.ts'
import { findAnnouncement, listPeople } from './queries.ts'
import { announcedBy, fellowsAmong, isPublic, type PublicPerson, type Somebody } from './rules.ts'

export { publishJob, seatPublishing } from './jobs.ts'
export { ownTitle } from './pages/my-challenge.ts'
export { teaser } from './pages/teaser.ts'
export { findPersonAt } from './person-at.ts'
export { publishSeats } from './publish-seats.ts'
export { listAnnounced } from './queries.ts'
export { scheduleAnnouncement } from './schedule-announcement.ts'

/** Everybody of the announced cohort, named only if they want it; undefined until its instant. One query, two once it is announced. */
export async function announcedFellows(db: Db, editionId: string, now: Date): Promise<Somebody[] | undefined> {
  const announcement = announcedBy(await findAnnouncement(db, editionId), now)
  return announcement && fellowsAmong(await listPeople(db, editionId))
}

/**
 * Everybody whose page may be shown now, fellows then mentors, with the fields they agreed to: nobody before the announcement, and
 * nobody from the moment they take it back. Whatever names somebody in public reads this. One query, two once it is announced.
 */
export async function listPublicPeople(db: Db, editionId: string, now: Date): Promise<PublicPerson[]> {
  if (!announcedBy(await findAnnouncement(db, editionId), now)) return []
  return (await listPeople(db, editionId)).filter(isPublic)
}

/** How many people and teams the announced cohort has; undefined until its instant. One query, two once it is announced. */
export async function announcedNow(db: Db, editionId: string, now: Date) {
  const fellows = await announcedFellows(db, editionId, now)
  return fellows && { fellows: fellows.length, teams: new Set(fellows.map(it => it.challenge)).size }
}
