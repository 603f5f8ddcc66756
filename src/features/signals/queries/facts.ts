import type { Db, Tx } from '../../../platform/db/index.ts'
import { listLate } from '../../arrivals/index.ts'
import { type Applied, dayOf } from '../../edition/index.ts'
import { listFellowships } from '../../hiring/index.ts'
import type { Fellowship } from '../../hiring/rules.ts'
import { listStandings } from '../../progress/index.ts'
import { listUnmetNeeds, weekAt, weeksUntil } from '../../weeks/index.ts'
import { teamsOfWeek } from '../../weeks/rules.ts'
import { countRefusals, listEmptyPlaces, listLastContacts, listUnsigned } from './arrivals.ts'
import { listSentNotes } from './notes.ts'
import { listAttendance, listCompulsory } from './sessions.ts'

/** Everything that facts are made of, for every challenge of an edition at an instant: as many queries whatever their number. */
export async function readKnown(db: Db | Tx, edition: Applied, now: Date) {
  const { id: editionId, zone } = edition
  const day = dayOf(now, zone)
  const fellowships = await listFellowships(db, editionId)
  return {
    day,
    fellowships,
    weeks: closedWeeks(edition, fellowships, now),
    notes: await listSentNotes(db, editionId),
    needs: (await listUnmetNeeds(db, edition)).map(({ challengeId, since }) => ({
      challengeId,
      since: dayOf(since, zone),
    })),
    standings: await listStandings(db, edition, now),
    arrivals: await listLate(db, editionId, day),
    refusals: await countRefusals(db, editionId, day),
    sessions: await listCompulsory(db, { editionId, now, zone }),
    attendance: await listAttendance(db, editionId),
    contacts: await listLastContacts(db, editionId, day),
    unsigned: await listUnsigned(db, editionId),
    empty: await listEmptyPlaces(db, editionId),
  }
}

export type Known = Awaited<ReturnType<typeof readKnown>>

/** The weeks that are closed and asked for a note, oldest first, with the challenges whose people were at work. */
function closedWeeks(edition: Applied, fellowships: readonly Fellowship[], now: Date) {
  const { weeks } = edition
  if (!weeks) return []
  const weekly = { ...edition, weeks }
  return weeksUntil(weekly, now)
    .filter(monday => weekAt(weekly, monday).closesAt <= now)
    .toReversed()
    .map(monday => ({ monday, teams: new Set(teamsOfWeek(edition.challenges, fellowships, monday)) }))
}
