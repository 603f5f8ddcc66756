import type { Context, MiddlewareHandler } from 'hono'
import { type HttpEnv, langOf, readCookie } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { isPublicPage, type Read, readOf } from '../rules.ts'
import type { Tally } from '../tally.ts'

/**
 * Counts the public pages that were answered, those kept in memory and those that the reader had already included: it comes before
 * whatever may answer instead of a page.
 */
export function countPages<E>(services: Services, tally: Pick<Tally, 'add'>): MiddlewareHandler<HttpEnv<E>> {
  const { config, now } = services
  const host = new URL(config.publicUrl).hostname
  return async (c, next) => {
    await next()
    const read = countedOf(c, { host, optedOut: () => readCookie(c, config, 'uncounted') !== undefined })
    // A day in UTC: the zone of an edition is not known here, and a count of an hour belongs to either day.
    if (read) tally.add(now().toISOString().slice(0, 10), read)
  }
}

type Counting = { host: string; optedOut: () => boolean }

function countedOf<E>(c: Context<HttpEnv<E>>, { host, optedOut }: Counting): Read | undefined {
  const { method, path } = c.req
  const { headers, status } = c.res
  const answer = { status, path, type: headers.get('content-type'), cacheControl: headers.get('cache-control') }
  if (method !== 'GET' || !isPublicPage(answer)) return undefined
  return readOf({ path, lang: langOf(path), host, header: name => c.req.header(name), optedOut: optedOut() })
}
