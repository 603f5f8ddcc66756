import type { Db } from '../platform/db/index.ts'
import { findClock, putClock } from './store.ts'

/** The demonstration's clock: it shows another instant than the server's, and then ticks like it. */
export type MovableClock = {
  now: () => Date
  /** Reads where the clock was left. */
  load: (db: Db) => Promise<string | undefined>
  /** Shows `instant` from now on, under the name of a moment, for every process of this database. */
  set: (db: Db, instant: Date, moment: string) => Promise<void>
}

export function movableClock(serverNow: () => Date = () => new Date()): MovableClock {
  let offsetMs = 0
  return {
    now: () => new Date(serverNow().getTime() + offsetMs),
    load: async db => {
      const kept = await findClock(db)
      if (kept) offsetMs = kept.shown_at.getTime() - kept.set_at.getTime()
      return kept?.moment
    },
    set: async (db, instant, moment) => {
      const setAt = serverNow()
      offsetMs = instant.getTime() - setAt.getTime()
      await putClock(db, { shown_at: instant, set_at: setAt, moment, target: null })
    },
  }
}
