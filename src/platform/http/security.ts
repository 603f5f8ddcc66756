import type { MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { Config } from '../config.ts'

/** Strict headers for every answer: nothing is loaded from elsewhere, nothing is inline, nobody may frame a page. */
export const safeHeaders = (config: Config): MiddlewareHandler => {
  const secured = headersOf(config)
  return (c, next) =>
    secured(c, async () => {
      await next()
      // What is said to one reader is no other's: unless a page says that it is public, nothing between us may keep it.
      if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'private, no-cache')
    })
}

const headersOf = (config: Config) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      connectSrc: ["'self'"],
      fontSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      imgSrc: ["'self'"],
      manifestSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
    },
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    referrerPolicy: 'same-origin',
    strictTransportSecurity: config.publicUrl.startsWith('https:') ? 'max-age=31536000; includeSubDomains' : false,
    xFrameOptions: 'DENY',
  })

/**
 * Refuses forms sent by another site: cookies are SameSite=Lax, and Origin or Sec-Fetch-Site must agree. `fromAnywhere` are the
 * addresses that a mail program posts to by itself: they hold their own secret, and no cookie counts there.
 */
export const sameSiteForms = (config: Config, fromAnywhere: readonly RegExp[] = []): MiddlewareHandler => {
  const guarded = csrf({
    origin: (origin, c) => origin === new URL(config.publicUrl).origin || origin === new URL(c.req.url).origin,
  })
  return (c, next) => (fromAnywhere.some(it => it.test(c.req.path)) ? next() : guarded(c, next))
}
