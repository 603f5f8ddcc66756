import { pages } from '../../platform/http/index.ts'
import type { Applied } from '../edition/index.ts'
import { clearingRoutes } from './routes/clearing.ts'
import { interviewRoutes } from './routes/interviews.ts'
import { previewRoutes } from './routes/previews.ts'
import { publicRoutes } from './routes/public.ts'

export const routes = pages<Applied>()
  .app.route('/', publicRoutes)
  .route('/', previewRoutes)
  .route('/', clearingRoutes)
  .route('/', interviewRoutes)
