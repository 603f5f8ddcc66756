import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'

/**
 * Refuses a larger request with 413. Where the length is announced, as browsers do, the server reads no more than that, and
 * looking at the announcement leaves the body untouched; only a body without a length is counted as it comes.
 */
export function limitBody(maxBytes: number): MiddlewareHandler {
  const counting = bodyLimit({ maxSize: maxBytes })
  return (c, next) => {
    const length = c.req.header('content-length')
    if (length === undefined || c.req.header('transfer-encoding') !== undefined) return counting(c, next)
    if (Number(length) > maxBytes) throw new HTTPException(413)
    return next()
  }
}
