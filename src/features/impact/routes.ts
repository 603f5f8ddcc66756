import { Hono } from 'hono'
import type { App } from '../edition/index.ts'
import { followUpRoutes } from './routes/follow-up.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { itemRoutes } from './routes/items.ts'
import { publicRoutes } from './routes/public.ts'
import { resultRoutes } from './routes/results.ts'
import { sustainingRoutes } from './routes/sustaining.ts'

export const routes = new Hono<App>()
for (const part of [resultRoutes, itemRoutes, indicatorRoutes, sustainingRoutes, followUpRoutes, publicRoutes])
  routes.route('/', part)
