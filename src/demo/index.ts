import type { Extras } from '../app.ts'
import type { Services } from '../platform/services.ts'
import type { MovableClock } from './clock.ts'

export { type MovableClock, movableClock } from './clock.ts'

/** Brings the demonstration world to life in this database, and gives the bar that every page shows. */
export async function openDemonstration(services: Services, clock: MovableClock): Promise<Extras> {
  await clock.load(services.db)
  return {}
}
