import type { Context, MiddlewareHandler } from 'hono'
import type { Config } from '../config.ts'
import { readCookie } from './cookies.ts'
import type { HttpEnv } from './env.ts'

type Kept = { until: number; body: Uint8Array<ArrayBuffer>; headers: Record<string, string> }

const KEPT_MS = 1000
const MOST_PAGES = 500

/**
 * Answers that do not depend on who reads them are made once a second at most, however many people ask: a press release
 * can send thousands of readers at once. Only answers to readers without a session are kept, and only those marked public
 * (`publicPage`, assets). They are kept as they travel, compressed and with every header, so that it must come before
 * whatever compresses or adds headers.
 */
export function publicCache<E>(config: Config): MiddlewareHandler<HttpEnv<E>> {
  const kept = new Map<string, Kept>()
  let emptied = 0
  return async (c, next) => {
    const mayKeep = c.req.method === 'GET' && !readCookie(c, config, 'session') && !readCookie(c, config, 'notice')
    if (!mayKeep) {
      await next()
      if (c.var.takenBack) {
        kept.clear()
        emptied += 1
      }
      return undefined
    }
    const asked = keyOf(c.req.url, acceptsGzip(c) ? 'gzip' : null)
    const [found, now, before] = [kept.get(asked), performance.now(), emptied]
    if (found && found.until > now) return answer(c, found)
    // Whoever comes while this reader's page is being drawn gets the one before.
    if (found) found.until = now + KEPT_MS
    await next()
    // What is gone or has changed must not go on being given to those who come meanwhile.
    if (!stands(c.res, found)) kept.delete(asked)
    if (!isPublic(c.res) || c.res.status !== 200) return undefined
    if (kept.size >= MOST_PAGES) kept.clear()
    const { 'x-request-id': _, ...headers } = Object.fromEntries(c.res.headers)
    const body = new Uint8Array(await c.res.clone().arrayBuffer())
    // A page that was being drawn while something was taken back may still say it.
    if (before !== emptied) return undefined
    kept.set(keyOf(c.req.url, headers['content-encoding'] ?? null), {
      until: performance.now() + KEPT_MS,
      headers,
      body,
    })
    return undefined
  }
}

const isPublic = ({ headers }: Response) => headers.get('cache-control')?.startsWith('public') === true

const plainMark = (etag: string | null | undefined) => etag?.replace(/^W\//, '')

/** Whether a page kept before may still be given after this answer: a reader who has the page already tells only of its mark. */
function stands(answered: Response, found: Kept | undefined): boolean {
  if (!isPublic(answered)) return false
  if (answered.status !== 304) return answered.status === 200
  return plainMark(answered.headers.get('etag')) === plainMark(found?.headers['etag'])
}

const keyOf = (url: string, encoding: string | null) => `${encoding ?? 'plain'} ${url}`

const acceptsGzip = (c: Context) =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?![\d.]))/i.test(c.req.header('accept-encoding') ?? '')

/** A new answer each time, because one can be sent only once; its bytes are shared. */
function answer(c: Context, { body, headers }: Kept): Response {
  const etag = plainMark(headers['etag'])
  const hasIt = etag !== undefined && c.req.header('if-none-match')?.includes(etag)
  return hasIt ? new Response(null, { status: 304, headers }) : new Response(body, { status: 200, headers })
}
