import type { Hono } from 'hono'
import type { App } from '../edition/index.ts'
import { entryRoutes } from './team-routes/entry.ts'
import { listRoutes } from './team-routes/list.ts'
import { pictureTeamRoutes } from './team-routes/pictures.ts'
import { publishingRoutes } from './team-routes/publishing.ts'

/** Addresses with a name come before those with a number. */
export const teamRoutes: Hono<App> = listRoutes
  .route('/', pictureTeamRoutes)
  .route('/', entryRoutes)
  .route('/', publishingRoutes)
