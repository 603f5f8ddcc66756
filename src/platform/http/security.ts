import type { Context, MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { Config } from '../config.ts'

/** Addresses that other sites may show in a frame of theirs, and those that they may draw or read from their pages. */
type Opened = { framable: RegExp; shareable: RegExp }

/** Matches nothing. */
const NONE = /^(?!)/

/**
 * Strict headers for every answer: nothing is loaded from elsewhere, nothing is inline, nobody may frame a page but those that are
 * made for it: an answer that such a page is missing, drawn as any other page, is not.
 */
export const safeHeaders = (
  config: Config,
  opened: Opened = { framable: NONE, shareable: NONE },
): MiddlewareHandler => {
  const secured = headersOf(config)
  const [framed, shared] = [headersOf(config, { framable: true }), headersOf(config, { framable: false })]
  const headersOn = ({ req: { path }, res: { status } }: Context) => {
    if (status !== 200 && status !== 304) return secured
    if (opened.framable.test(path)) return framed
    return opened.shareable.test(path) ? shared : secured
  }
  return async (c, next) => {
    await next()
    // What is said to one reader is no other's: unless a page says that it is public, nothing between us may keep it.
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'private, no-cache')
    await headersOn(c)(c, async () => {})
  }
}

/** What is opened at all may be drawn on any site; a frame of it leads out of that frame. */
const headersOf = (config: Config, opened?: { framable: boolean }) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      connectSrc: ["'self'"],
      fontSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: [opened?.framable ? '*' : "'none'"],
      imgSrc: ["'self'"],
      manifestSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
    },
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    referrerPolicy: 'same-origin',
    strictTransportSecurity: config.publicUrl.startsWith('https:') ? 'max-age=31536000; includeSubDomains' : false,
    xFrameOptions: opened?.framable ? false : 'DENY',
    crossOriginResourcePolicy: opened ? 'cross-origin' : 'same-origin',
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
