import { Hono } from 'hono'
import type { App } from '../edition/index.ts'
import { charterRoutes } from './routes/charter.ts'
import { documentRoutes } from './routes/documents.ts'
import { juryRoutes } from './routes/jury.ts'
import { listRoutes } from './routes/lists.ts'
import { mineRoutes } from './routes/mine.ts'

/** What jurors and candidates open. Everything of the jury is behind its charter. */
export const routes = new Hono<App>()
  .route('/', charterRoutes)
  .route('/', juryRoutes)
  .route('/', documentRoutes)
  .route('/', listRoutes('jury'))
  .route('/', mineRoutes)
