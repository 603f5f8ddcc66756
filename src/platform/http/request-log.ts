import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Log } from '../log.ts'
import type { HttpEnv } from './env.ts'

/** One line per request: the route's pattern, never the address asked for, which may carry a token or a name. */
export const requestLog =
  <E>({ log }: { log: Log }): MiddlewareHandler<HttpEnv<E>> =>
  async (c, next) => {
    const started = performance.now()
    const requestId = randomUUID()
    c.set('requestId', requestId)
    c.header('X-Request-Id', requestId)
    await next()
    const milliseconds = Math.round(performance.now() - started)
    log.info('request', {
      requestId,
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      milliseconds,
    })
  }
