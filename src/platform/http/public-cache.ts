import type { MiddlewareHandler } from 'hono'
import type { Config } from '../config.ts'
import { readCookie } from './cookies.ts'
import type { HttpEnv } from './env.ts'

type Kept = { until: number; status: number; headers: [string, string][]; body: ArrayBuffer }

const KEPT_MS = 1000
const MOST_PAGES = 500

/**
 * Pages that do not depend on who reads them are drawn once a second at most, however many people ask:
 * a press release can send thousands of readers at once. Only answers to readers without a session are kept,
 * and only those a handler has marked with `publicPage`.
 */
export function publicCache<E>(config: Config): MiddlewareHandler<HttpEnv<E>> {
  const kept = new Map<string, Kept>()
  return async (c, next) => {
    const mayKeep = c.req.method === 'GET' && !readCookie(c, config, 'session') && !readCookie(c, config, 'notice')
    if (!mayKeep) return next()
    const found = kept.get(c.req.url)
    if (found && found.until > performance.now()) {
      c.res = new Response(found.body.slice(0), { status: found.status, headers: found.headers })
      return
    }
    await next()
    if (c.res.status !== 200 || !c.res.headers.get('cache-control')?.startsWith('public')) return
    if (kept.size >= MOST_PAGES) kept.clear()
    const body = await c.res.clone().arrayBuffer()
    kept.set(c.req.url, { until: performance.now() + KEPT_MS, status: 200, headers: [...c.res.headers], body })
  }
}
