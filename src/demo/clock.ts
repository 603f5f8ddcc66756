import type { Db } from '../platform/db/index.ts'
import { findClock, putClock } from './store.ts'

/** Where the world is: the last moment it has wholly come to, and the one it is being played to. */
export type Place = { moment: string; target: string | null }

/** The demonstration's clock: it shows another instant than the server's, and then ticks like it. */
export type MovableClock = {
  now: () => Date
  /** Reads where the clock was left. */
  load: (db: Db) => Promise<Place | undefined>
  /** Shows `instant` from now on, and notes where the world is, for every process of this database. */
  set: (db: Db, instant: Date, place: Place) => Promise<void>
}

export function movableClock(serverNow: () => Date = () => new Date()): MovableClock {
  let offsetMs = 0
  return {
    now: () => new Date(serverNow().getTime() + offsetMs),
    load: async db => {
      const kept = await findClock(db)
      if (!kept) return undefined
      offsetMs = kept.shown_at.getTime() - kept.set_at.getTime()
      return { moment: kept.moment, target: kept.target }
    },
    set: async (db, instant, place) => {
      const setAt = serverNow()
      offsetMs = instant.getTime() - setAt.getTime()
      await putClock(db, { shown_at: instant, set_at: setAt, ...place })
    },
  }
}
