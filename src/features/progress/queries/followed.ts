import type { Day } from '../../../kernel/day.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { listFellowships } from '../../hiring/index.ts'

/** A challenge with a team, from its first fellow's first day to the last one's last day. */
export type Followed = { challengeId: string; startsOn: Day; endsOn: Day }

/** The challenges of an edition that have, or had, a team, in the order of the edition. One query. */
export async function listFollowed(db: Db | Tx, edition: Pick<Edition, 'id' | 'challenges'>): Promise<Followed[]> {
  const fellowships = (await listFellowships(db, edition.id)).filter(
    it => it.leftOn === null || it.leftOn > it.startsOn,
  )
  return edition.challenges.flatMap(({ id: challengeId }) => {
    const own = fellowships.filter(it => it.challengeId === challengeId)
    const startsOn = own.map(it => it.startsOn).toSorted()[0]
    const endsOn = own
      .map(it => it.endsOn)
      .toSorted()
      .at(-1)
    return startsOn && endsOn ? [{ challengeId, startsOn, endsOn }] : []
  })
}
