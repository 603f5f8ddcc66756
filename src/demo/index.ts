import type { Extras } from '../app.ts'
import type { Services } from '../platform/services.ts'
import type { MovableClock } from './clock.ts'
import { bar } from './pages/bar.ts'
import { openPlayer } from './player.ts'
import { routesOf } from './routes.ts'

export { type MovableClock, movableClock } from './clock.ts'

/** What the demonstration adds to the application; `close` stops the story, which goes on at the next start. */
export type Demonstration = { extras: Extras; close: () => Promise<void> }

/**
 * Brings the demonstration world to life in this database and gives its bar and pages. What takes time is played after it
 * returns. Throws anywhere but in a demonstration.
 */
export async function openDemonstration(services: Services, clock: MovableClock): Promise<Demonstration> {
  if (services.config.mode !== 'demonstration') throw new Error('invented people have no place here')
  const player = await openPlayer(services, clock)
  const extras: Extras = {
    routes: routesOf(player),
    banner: c =>
      bar(c.var.view, {
        moment: player.moment() ?? 'before',
        running: player.running(),
        failed: player.failed(),
      }),
  }
  return { extras, close: player.close }
}
