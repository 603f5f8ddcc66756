import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { type Event, recordAll } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { canJudge, canWrite, type ReadingRefusal, requireReader, type Writing } from './rules.ts'
import * as store from './store.ts'

/** What a reader writes of the file with this code; `finish` ends the reading. */
export type Recorded = Writing & { code: string; finish: boolean }

type Grid = Pick<Edition, 'id' | 'instants' | 'criteria' | 'scale'>

/**
 * Writes this reader's own readings, all of them or none. Marks are those of `marksOnScale`. What is not finished is kept whatever it
 * lacks. Throws NotFound for a file that is not theirs.
 * @returns the instant at which they were kept
 */
export function recordReadings(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Grid,
  given: readonly Recorded[],
): Promise<Result<Date, ReadingRefusal>> {
  requireReader(actor, edition.id)
  return db.transaction().execute(async tx => {
    const closedAt = await store.lockPreselection(tx, edition.id, 'share')
    const at = now()
    const open = canJudge(edition, { now: at, closedAt })
    if (!open.ok) return open
    const of = { editionId: edition.id, readerId: actor.personId }
    const codes = given.map(({ code }) => code)
    const held = new Map((await store.lockReadings(tx, of, codes)).map(reading => [reading.code, reading]))
    const pairs = given.map(it => ({ it, reading: known(held.get(it.code)) }))
    for (const { it, reading } of pairs) {
      const allowed = canWrite(edition, reading.state, it, it.finish)
      if (!allowed.ok) return allowed
    }
    await store.writeReadings(tx, pairs.map(writtenOf), at)
    await recordAll(tx, pairs.flatMap(eventsOf({ editionId: edition.id, actorId: actor.personId, at })))
    return done(at)
  })
}

type Pair = { it: Recorded; reading: store.HeldReading }

function known(reading: store.HeldReading | undefined): store.HeldReading {
  if (!reading) throw new NotFound()
  return reading
}

const writtenOf = ({ it, reading }: Pair) =>
  ({
    id: reading.id,
    state: it.finish ? 'done' : 'started',
    marks: it.marks,
    remark: it.remark,
    advice: it.advice,
  }) as const

/** The first line typed and the end of a reading are events; the saves between them are not. */
const eventsOf =
  (given: Pick<Event, 'editionId' | 'actorId' | 'at'>) =>
  ({ it, reading }: Pair): Event[] => {
    const event = { ...given, subject: 'application', subjectId: reading.applicationId, from: reading.state }
    if (it.finish) return [{ ...event, kind: 'reading_done', to: 'done', data: { marks: it.marks, advice: it.advice } }]
    return reading.state === 'assigned' ? [{ ...event, kind: 'reading_started', to: 'started' }] : []
  }
