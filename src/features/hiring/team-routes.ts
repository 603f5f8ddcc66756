import type { Hono } from 'hono'
import type { App } from '../edition/index.ts'
import { clearanceRoutes } from './team-routes/clearances.ts'
import { contractRoutes } from './team-routes/contracts.ts'
import { documentRoutes } from './team-routes/documents.ts'
import { fileRoutes } from './team-routes/files.ts'
import { termRoutes } from './team-routes/terms.ts'

/** Where the team follows contracts, clearances, days and departures. */
export const teamRoutes: Hono<App> = fileRoutes
  .route('/', contractRoutes)
  .route('/', clearanceRoutes)
  .route('/', termRoutes)
  .route('/', documentRoutes)
