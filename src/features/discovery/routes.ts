import type { Hono } from 'hono'
import { pages } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import type { Places } from './listed-pages.ts'
import { cardRoutes } from './routes/cards.ts'
import { embedRoutes } from './routes/embed.ts'
import { followingRoutes } from './routes/following.ts'
import { machineRoutes } from './routes/machines.ts'
import { oldRoutes } from './routes/old.ts'
import { textRoutes } from './routes/texts.ts'

/** Old addresses and pages in Markdown: they come before the pages whose addresses theirs could be taken for. */
export const formerRoutes: Hono<App> = pages<Applied>().app.route('/', oldRoutes).route('/', textRoutes)

/** What machines and other sites read; `places` are the pages that stand by themselves. */
export const discoveryRoutes = (places: Places): Hono<App> =>
  pages<Applied>()
    .app.route('/', machineRoutes(places))
    .route('/', followingRoutes)
    .route('/', embedRoutes)
    .route('/', cardRoutes)
