import type { Context } from 'hono'
import type { App } from '../../edition/index.ts'

type Body = string | Uint8Array<ArrayBuffer>
export type Sent = {
  type: string
  /** Under which name it is kept; without one it is shown in the browser. */
  name?: string
  etag: string
  modifiedAt?: Date | undefined
  /** Nothing at this address ever changes. */
  forEver?: boolean
  body: () => Body | Promise<Body>
}

/** A file that anybody may fetch, from any page of any site; whoever has it already is told so (RFC 9110, 304). */
export async function send(c: Context<App>, it: Sent): Promise<Response> {
  const etag = `"${it.etag}"`
  c.header('ETag', etag)
  c.header('Cache-Control', `public, ${it.forEver ? 'max-age=31536000, immutable' : 'max-age=0, must-revalidate'}`)
  c.header('Access-Control-Allow-Origin', '*')
  c.header('X-Content-Type-Options', 'nosniff')
  if (it.modifiedAt) c.header('Last-Modified', it.modifiedAt.toUTCString())
  if (isKnown(c, etag, it.modifiedAt)) return c.body(null, 304)
  if (it.name) c.header('Content-Disposition', `attachment; filename="${it.name}"`)
  return c.body(await it.body(), 200, { 'Content-Type': it.type })
}

/** A tag counts before a date; dates are whole seconds. */
function isKnown(c: Context<App>, etag: string, modifiedAt: Date | undefined): boolean {
  const tags = c.req.header('If-None-Match')
  if (tags !== undefined) return tags.includes(etag)
  const since = Date.parse(c.req.header('If-Modified-Since') ?? '')
  return modifiedAt !== undefined && Math.floor(modifiedAt.getTime() / 1000) * 1000 <= since
}
