import type { Hono } from 'hono'
import type { App } from '../edition/index.ts'
import { boardRoutes } from './team-routes/board.ts'
import { challengeRoutes } from './team-routes/challenge.ts'
import { entryRoutes } from './team-routes/entries.ts'

/** Where the team follows the money; the addresses of one challenge come last, since they could be anything. */
export const teamRoutes: Hono<App> = boardRoutes.route('/', entryRoutes).route('/', challengeRoutes)
