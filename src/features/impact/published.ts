import type { Db } from '../../platform/db/index.ts'
import { announcedFellows } from '../cohort/index.ts'
import type { Edition } from '../edition/rules.ts'
import { listIndicators, listItems, listOutcomes } from './queries.ts'
import { beforeAfter, isReleased, latestOf, type Outcome, type PublicRecords } from './rules.ts'

/**
 * What anybody may read of an edition's challenges, by challenge: nothing before the announcement, then only what a mentor and the
 * team released. The same queries whatever their number.
 */
export async function publishedIn(
  db: Db,
  edition: Edition,
  now: Date,
): Promise<(challengeId: string) => PublicRecords> {
  const fellows = edition.results && (await announcedFellows(db, edition.id, now))
  if (!fellows) return () => ({ items: [], indicators: [], outcome: undefined, team: [] })
  const of = { editionId: edition.id }
  const items = (await listItems(db, of)).filter(it => isReleased(it) && (it.state === 'open' || it.state === 'done'))
  const indicators = (await listIndicators(db, of)).filter(it => isReleased(it) && beforeAfter(it).after)
  const outcomes: Outcome[] = (await listOutcomes(db, of)).filter(isReleased)
  return challengeId => ({
    items: items.filter(it => it.challengeId === challengeId),
    indicators: indicators.filter(it => it.challengeId === challengeId),
    outcome: latestOf(outcomes, challengeId),
    team: fellows.filter(it => it.challenge === challengeId),
  })
}
