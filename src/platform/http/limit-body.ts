import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'

/**
 * Refuses a larger request with 413: `form` bytes of typed text, `upload` bytes where files come along. Where the length is
 * announced, as browsers do, the server reads no more than that, and looking at the announcement leaves the body untouched;
 * only a body without a length is counted as it comes.
 */
export function limitBody(most: { form: number; upload: number }): MiddlewareHandler {
  const counting = { form: bodyLimit({ maxSize: most.form }), upload: bodyLimit({ maxSize: most.upload }) }
  return (c, next) => {
    const kind = c.req.header('content-type')?.startsWith('multipart/') ? 'upload' : 'form'
    const length = c.req.header('content-length')
    if (length === undefined || c.req.header('transfer-encoding') !== undefined) return counting[kind](c, next)
    if (Number(length) > most[kind]) throw new HTTPException(413)
    return next()
  }
}
