import { Hono } from 'hono'
import type { App } from '../edition/index.ts'
import { listRoutes } from './routes/lists.ts'
import { conflictRoutes } from './team-routes/conflicts.ts'
import { interviewRoutes } from './team-routes/interviews.ts'
import { planRoutes } from './team-routes/plan.ts'
import { progressRoutes } from './team-routes/progress.ts'
import { reopeningRoutes } from './team-routes/reopening.ts'
import { summonsRoutes } from './team-routes/summons.ts'

/** The team's pages of the jury. */
export const teamRoutes = new Hono<App>()
  .route('/', planRoutes)
  .route('/', interviewRoutes)
  .route('/', summonsRoutes)
  .route('/', conflictRoutes)
  .route('/', progressRoutes)
  .route('/', listRoutes('team'))
  .route('/', reopeningRoutes)
