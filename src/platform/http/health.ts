import { Hono } from 'hono'
import type { Services } from '../services.ts'
import type { HttpEnv } from './env.ts'

/** `GET /health`: 200 when the database answers, 503 otherwise; nothing about people. */
export const health = <E>(services: Pick<Services, 'ping'>): Hono<HttpEnv<E>> =>
  new Hono<HttpEnv<E>>().get('/health', async c => {
    const healthy = await services.ping().then(
      () => true,
      () => false,
    )
    c.header('Cache-Control', 'no-store')
    return c.json({ status: healthy ? 'ok' : 'database unreachable' }, healthy ? 200 : 503)
  })
