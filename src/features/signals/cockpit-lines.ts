import type { Db } from '../../platform/db/index.ts'
import type { Applied } from '../edition/index.ts'
import { listAlive, listReferents, readKnown } from './queries.ts'
import type { CockpitLine } from './rules.ts'

/** What the cockpit says of every challenge with a team: as many queries whatever their number. */
export async function cockpitLines(db: Db, edition: Applied, now: Date): Promise<CockpitLine[]> {
  const known = await readKnown(db, edition, now)
  const alive = await listAlive(db, edition.id)
  const referents = await listReferents(db, edition.id)
  const [first] = edition.weeks?.fields ?? []
  return known.standings.map(({ challengeId, current }) => {
    const is = (it: { challengeId: string }) => it.challengeId === challengeId
    const challenge = edition.challenges.find(it => it.id === challengeId)
    const note = known.notes.findLast(is)
    return {
      challengeId,
      slug: challenge?.slug ?? '',
      title: challenge?.title ?? challengeId,
      signals: alive.filter(is),
      referent: referents.find(is)?.name,
      note: note && { monday: note.monday, words: (first && note.words[first.code]) ?? '' },
      contact: known.contacts.find(is)?.heldOn,
      late: known.arrivals.filter(is).length,
      point: current && { state: current.state, on: current.heldOn ?? current.plannedOn },
    }
  })
}
