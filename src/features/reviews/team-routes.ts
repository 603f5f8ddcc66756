import { Hono } from 'hono'
import type { App } from '../edition/index.ts'
import { deliberationRoutes } from './team-routes/deliberation.ts'
import { documentRoutes } from './team-routes/documents.ts'
import { fileRoutes } from './team-routes/file.ts'
import { listRoutes } from './team-routes/list.ts'
import { readingRoutes } from './team-routes/readings.ts'

/** The team's pages of the preselection: identities are shown here, and only here. */
export const teamRoutes = new Hono<App>()
  .route('/', listRoutes)
  .route('/', fileRoutes)
  .route('/', documentRoutes)
  .route('/', readingRoutes)
  .route('/', deliberationRoutes)
