import { Hono } from 'hono'
import type { App } from '../edition/index.ts'
import type { IsPreselected } from './choose-wishes.ts'
import { fileRoutes } from './routes/files.ts'
import { formRoutes } from './routes/form.ts'
import { lifeRoutes } from './routes/life.ts'
import { overviewRoutes } from './routes/overview.ts'
import { receiptRoutes } from './routes/receipts.ts'
import { secondWishRoutes } from './routes/second-wishes.ts'

/** Everything a candidate meets. */
export const applicationRoutes = (isPreselected: IsPreselected): Hono<App> =>
  new Hono<App>()
    .route('/', overviewRoutes(isPreselected))
    .route('/', lifeRoutes)
    .route('/', formRoutes)
    .route('/', fileRoutes)
    .route('/', receiptRoutes)
    .route('/', secondWishRoutes(isPreselected))
