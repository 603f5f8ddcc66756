import type { Context } from 'hono'
import type { Extras } from '../app.ts'
import type { App } from '../features/edition/index.ts'
import { href } from '../kernel/address.ts'
import type { Services } from '../platform/services.ts'
import type { MovableClock } from './clock.ts'
import { bar } from './pages/bar.ts'
import { paths } from './paths.ts'
import { openPlayer } from './player.ts'
import { findFigures } from './queries/figures.ts'
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
    banner: async c =>
      bar(c.var.view, {
        figures: await findFigures(services.db, c.var.edition.id),
        moment: player.moment() ?? 'before',
        running: player.running(),
        failed: player.failed(),
        next: comeBack(c),
      }),
  }
  return { extras, close: player.close }
}

/** The page itself, unless it answers a form or only says how far the story is. */
function comeBack(c: Context<App>): string {
  const { lang } = c.var
  const isPage = c.req.method === 'GET' && c.req.path !== paths.progress[lang]
  return isPage ? c.req.path + new URL(c.req.url).search : href(paths.world, lang)
}
