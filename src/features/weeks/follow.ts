import type { Db } from '../../platform/db/index.ts'
import type { Applied } from '../edition/index.ts'
import { listFellowships } from '../hiring/index.ts'
import { silences } from './calendar.ts'
import { weekly } from './jobs.ts'
import { listAll, listWritten } from './queries.ts'
import { firstMonday, type UnmetNeed, unmetNeed } from './rules.ts'

/** The needs for help of an edition that are not met, the latest first. One query, none where teams write no week. */
export async function listUnmetNeeds(db: Db, applied: Applied): Promise<UnmetNeed[]> {
  const edition = weekly(applied)
  if (!edition) return []
  return (await listAll(db, edition.id)).flatMap(({ sentAt: since, ...note }) => {
    const words = unmetNeed(edition.weeks, note)
    return words ? [{ challengeId: note.challengeId, monday: note.monday, words, since }] : []
  })
}

/** For each challenge at work, how many closed weeks in a row it has written nothing, up to now. Two queries. */
export async function listSilences(
  db: Db,
  applied: Applied,
  now: Date,
): Promise<{ challengeId: string; weeks: number }[]> {
  const edition = weekly(applied)
  if (!edition) return []
  const fellowships = await listFellowships(db, edition.id)
  return silences(edition, { fellowships, notes: await listWritten(db, edition.id, firstMonday(edition)), now })
}
