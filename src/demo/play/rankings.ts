import { breakTie, closeRanking, judgeEntry, openRankings } from '../../features/juries/index.ts'
import { tiesOf } from '../../features/juries/rules.ts'
import { after, HOUR, MINUTE } from '../moments.ts'
import { findFacts } from '../queries/facts.ts'
import { type List, listRankings } from '../queries/lists.ts'
import type { Story } from './story.ts'

/** Below this mean of 20 points, a jury does not want somebody. */
const POOR = 13 * 60

const REASON = {
  tie: 'Départage en séance : à points égaux, le jury retient d’abord l’expérience la plus proche du défi.',
  poor: 'Le jury n’a pas été convaincu pour ce poste.',
}

/** Juries make their lists, break the ties that decide a seat and close; one list with a tie waits for whoever visits. */
export async function rankMost(story: Story): Promise<void> {
  const evening = after(story.edition.instants.interviewsEnd, -4 * HOUR)
  await build(story, evening)
  const lists = await listRankings(story.services.db, story.edition.id)
  const open = lists.filter(it => it.state === 'open')
  const waiting = open.find(it => decisiveTies(it).length > 0) ?? open.find(it => tiesOf(it.entries).length > 0)
  await conclude(
    story,
    lists.filter(it => it !== waiting),
    evening,
  )
}

export async function rankRest(story: Story): Promise<void> {
  const afternoon = after(story.edition.instants.interviewsEnd, 14 * HOUR)
  await build(story, afternoon)
  await conclude(story, await listRankings(story.services.db, story.edition.id), afternoon)
}

async function build(story: Story, at: Date): Promise<void> {
  const { listsStale } = await findFacts(story.services.db, story.edition.id)
  if (listsStale) story.accept(await openRankings(story.at(at), story.actor('team-1'), story.edition))
}

async function conclude(story: Story, lists: readonly List[], from: Date): Promise<void> {
  const open = lists.filter(it => it.state === 'open')
  for (const [index, list] of open.entries()) {
    story.tell(index, open.length)
    const at = after(from, (index + 1) * 5 * MINUTE)
    await refusePoor(story, list, at)
    for (const tie of decisiveTies(list)) {
      const order = story.random.fork(`tie/${list.id}`).shuffle(tie.map(it => it.applicationId))
      const broken = { listId: list.id, order, reason: REASON.tie }
      story.accept(await breakTie(story.at(after(at, MINUTE)), story.actor('team-1'), story.edition, broken))
    }
    const closing = story.at(after(at, 3 * MINUTE))
    story.accept(await closeRanking(closing, story.actor('team-1'), story.edition, list.id))
  }
}

/** Ties that the seats of a list fall in the middle of. */
const decisiveTies = ({ entries, seats }: List): List['entries'][] =>
  tiesOf(entries).filter(tie => {
    const place = tie[0]?.place ?? 0
    return place <= seats && place + tie.length - 1 > seats
  })

/** Nobody is refused where that would leave the seats without anybody to wait for them. */
async function refusePoor(story: Story, { entries, id, seats }: List, at: Date): Promise<void> {
  const poor = entries.slice(seats + 1).filter(it => it.acceptable && it.total < POOR)
  for (const { applicationId } of poor) {
    const verdict = { listId: id, applicationId, acceptable: false, reason: REASON.poor }
    story.accept(await judgeEntry(story.at(at), story.actor('team-1'), story.edition, verdict))
  }
}
