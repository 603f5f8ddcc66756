import type { Hono } from 'hono'
import type { App } from '../edition/index.ts'
import { answerRoutes } from './team-routes/answers.ts'
import { outboxRoutes } from './team-routes/outbox.ts'
import { seatRoutes } from './team-routes/seats.ts'

/** Where the team prepares, sends and follows answers, and reads what leaves. */
export const teamRoutes: Hono<App> = answerRoutes.route('/', seatRoutes).route('/', outboxRoutes)
