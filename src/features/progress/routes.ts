import type { Hono } from 'hono'
import type { App } from '../edition/index.ts'
import { midtermRoutes } from './routes/midterm.ts'
import { pointRoutes } from './routes/points.ts'
import { roadmapRoutes } from './routes/roadmap.ts'

/** What fellows and mentors follow of their challenge: points, roadmap, mid-term. */
export const routes: Hono<App> = pointRoutes.route('/', roadmapRoutes).route('/', midtermRoutes)
