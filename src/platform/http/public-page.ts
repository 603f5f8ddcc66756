import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { HttpEnv } from './env.ts'

/**
 * Answers with a page anybody may read. Readers without a session get an ETag and may keep it;
 * a signed-in reader's header is theirs alone.
 */
export async function publicPage<E>(c: Context<HttpEnv<E>>, page: unknown): Promise<Response> {
  const body = String(await page)
  if (c.var.actor) return c.html(body)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  c.header('Cache-Control', 'public, max-age=0, must-revalidate')
  c.header('Vary', 'Cookie, Accept-Encoding')
  c.header('ETag', etag)
  if (c.req.header('If-None-Match')?.includes(etag)) return c.body(null, 304)
  return c.html(body)
}
