import { type Recorded, recordReadings } from '../../features/reviews/index.ts'
import { after, DAY, HOUR, MINUTE } from '../moments.ts'
import { marks as given, readerRemark } from '../people/index.ts'
import { listPending, type Pending } from '../queries/readings.ts'
import { each } from './pool.ts'
import type { Story } from './story.ts'

/** Files that a reader finishes in one sitting. */
const SITTING = 6
/** The least total, of five marks up to 4, with which a reader advises an interview. */
const GOOD = 13

/** Readers write the first half of their readings. */
export const readHalf = (story: Story): Promise<void> => read(story, pile => Math.ceil(pile.length / 2), DAY + 9 * HOUR)

/** Readers write what is left. */
export const readRest = (story: Story): Promise<void> => read(story, pile => pile.length, 5 * DAY + 9 * HOUR)

async function read(story: Story, wanted: (pile: readonly Pending[]) => number, from: number): Promise<void> {
  const { edition, services } = story
  const piles = Map.groupBy(await listPending(services.db, edition.id), it => it.reader)
  const sittings = [...piles.values()].flatMap(pile => sittingsOf(pile, wanted(pile)))
  let done = 0
  await each(sittings, 4, async ({ rank, readings }) => {
    story.tell(done, sittings.length)
    const [first] = readings
    if (!first) return
    const at = after(edition.instants.preselectionStarts, from + rank * 5 * HOUR + rank * 7 * MINUTE)
    const written = readings.map(it => writtenBy(story, it))
    const recorded = await recordReadings(story.at(at), story.actor(first.reader), edition, written)
    story.accept(recorded, ['preselection_closed'])
    done += 1
  })
}

/** The readings to be done for `wanted` of a pile to be, in sittings. */
function sittingsOf(pile: readonly Pending[], wanted: number) {
  const left = pile.filter(it => it.state !== 'done')
  const due = left.slice(0, Math.max(0, wanted - (pile.length - left.length)))
  return Array.from({ length: Math.ceil(due.length / SITTING) }, (_, rank) => ({
    rank,
    readings: due.slice(rank * SITTING, (rank + 1) * SITTING),
  }))
}

/** What a visitor has begun to write as this reader stays. */
function writtenBy(story: Story, reading: Pending): Recorded {
  const candidate = story.candidate(reading)
  const reader = story.staff.find(it => it.email === reading.reader) ?? { key: reading.reader, severity: 0 }
  const random = story.random.fork(`reading/${candidate.key}/${reader.key}`)
  const own = given(random, candidate, reader)
  const marks = { ...own, ...reading.marks }
  const total = Object.values(marks).reduce((sum, it) => sum + it, 0)
  return {
    code: reading.code,
    marks,
    remark: reading.remark || readerRemark(random, candidate, own),
    advice: reading.advice ?? (total >= GOOD ? 'preselect' : 'reject'),
    finish: true,
  }
}
