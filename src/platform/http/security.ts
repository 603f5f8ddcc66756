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
  const [file, sharedFile] = [headersOf(config, undefined, FILE), headersOf(config, { framable: false }, FILE)]
  const headersOn = ({ req: { path }, res }: Context) => {
    if (res.status !== 200 && res.status !== 304) return secured
    const shareable = opened.shareable.test(path)
    if (isFile(res)) return shareable ? sharedFile : file
    if (opened.framable.test(path)) return framed
    return shareable ? shared : secured
  }
  return async (c, next) => {
    await next()
    // What is said to one reader is no other's: unless a page says that it is public, nothing between us may keep it.
    const unsaid = isFile(c.res) ? 'private, no-store' : 'private, no-cache'
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', unsaid)
    await headersOn(c)(c, async () => {})
  }
}

/**
 * What is kept as a file, and pictures: whatever they hold, they are never a page of this site. A PDF that we typeset and show in the
 * browser is left out, for readers of PDFs do not open in a sandbox.
 */
function isFile({ headers }: Response): boolean {
  const disposition = headers.get('Content-Disposition')
  return disposition?.startsWith('attachment') || (headers.get('Content-Type')?.startsWith('image/') ?? false)
}

const PAGE = {
  connectSrc: ["'self'"],
  fontSrc: ["'self'"],
  formAction: ["'self'"],
  imgSrc: ["'self'"],
  manifestSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
}

/** An SVG keeps its own drawing; nothing in a file runs, sends or loads. */
const FILE = { sandbox: [], formAction: ["'none'"], styleSrc: ["'unsafe-inline'"] }

/** What is opened at all may be drawn on any site; a frame of it leads out of that frame. */
const headersOf = (config: Config, opened?: { framable: boolean }, allowed: typeof PAGE | typeof FILE = PAGE) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: [opened?.framable ? '*' : "'none'"],
      ...allowed,
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
