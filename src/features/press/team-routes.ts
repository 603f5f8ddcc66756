import { pages } from '../../platform/http/index.ts'
import type { Applied } from '../edition/index.ts'
import { coverageRoutes } from './routes/team-coverage.ts'
import { interviewingRoutes } from './routes/team-interviews.ts'
import { peopleRoutes } from './routes/team-people.ts'
import { releaseRoutes } from './routes/team-releases.ts'

export const teamRoutes = pages<Applied>()
  .app.route('/', releaseRoutes)
  .route('/', peopleRoutes)
  .route('/', coverageRoutes)
  .route('/', interviewingRoutes)
