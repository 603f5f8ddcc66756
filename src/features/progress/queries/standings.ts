import type { Db, Tx } from '../../../platform/db/index.ts'
import { dayOf } from '../../edition/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { type Standing, standingsOf } from '../rules.ts'
import { listFollowed } from './followed.ts'
import { listHandedIn } from './midterm.ts'
import { listAllPoints, listLateDecisions } from './points.ts'
import { listPublished } from './roadmap.ts'

/** How every challenge with a team goes on the day of an instant. Five queries, however many challenges. */
export async function listStandings(db: Db | Tx, edition: Edition, now: Date): Promise<Standing[]> {
  const today = dayOf(now, edition.zone)
  const versions = (await listPublished(db, edition.id)).map(it => ({
    ...it,
    publishedOn: dayOf(it.publishedAt ?? it.savedAt, edition.zone),
  }))
  return standingsOf(await listFollowed(db, edition), {
    today,
    versions,
    points: await listAllPoints(db, edition.id),
    decisions: await listLateDecisions(db, edition.id, today),
    handedIn: await listHandedIn(db, edition.id),
  })
}
