import type { Db } from '../../platform/db/index.ts'
import { listSentMoods } from './queries.ts'
import { type Mood, rankOf, type Weekly } from './rules.ts'

/**
 * The mood of each of these challenges over time, oldest first, `rank` from 1 (the worst) up. For the challenge's own fellows and its
 * referent alone: whoever shows it elsewhere tells mentors and other teams what was confided. One query.
 */
export async function moodsOf(
  db: Db,
  { weeks }: Pick<Weekly, 'weeks'>,
  challengeIds: readonly string[],
): Promise<Map<string, Mood[]>> {
  const series = new Map<string, Mood[]>()
  for (const { challengeId, code, monday } of await listSentMoods(db, challengeIds)) {
    const rank = rankOf(weeks, code)
    if (rank) series.set(challengeId, [...(series.get(challengeId) ?? []), { monday, code, rank }])
  }
  return series
}
