import type { Hono } from 'hono'
import type { App } from '../edition/index.ts'
import { changeRoutes } from './team-routes/changes.ts'
import { listRoutes } from './team-routes/list.ts'
import { sessionRoutes } from './team-routes/session.ts'

/** Where the team keeps the sessions: addresses with a name come before those with a number. */
export const teamRoutes: Hono<App> = listRoutes.route('/', sessionRoutes).route('/', changeRoutes)
