import { Hono } from 'hono'
import type { App } from '../edition/index.ts'
import { fileRoutes } from './routes/files.ts'
import { formRoutes } from './routes/form.ts'
import { lifeRoutes } from './routes/life.ts'
import { receiptRoutes } from './routes/receipts.ts'

/** Everything a candidate meets. */
export const routes = new Hono<App>()
  .route('/', lifeRoutes)
  .route('/', formRoutes)
  .route('/', fileRoutes)
  .route('/', receiptRoutes)
