import type { Hono } from 'hono'
import type { App } from '../edition/index.ts'
import { agendaRoutes } from './routes/agenda.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { mineRoutes } from './routes/mine.ts'
import { sessionRoutes } from './routes/session.ts'
import { workshopRoutes } from './routes/workshops.ts'

/** The public agenda, then somebody's own sessions: addresses with a name come before those with a number. */
export const routes: Hono<App> = agendaRoutes
  .route('/', mineRoutes)
  .route('/', calendarRoutes)
  .route('/', workshopRoutes)
  .route('/', sessionRoutes)
