import type { Context } from 'hono'
import { NotFound } from '../../kernel/not-found.ts'
import { pagePicture } from '../files/index.ts'
import type { HttpEnv } from './env.ts'
import { idOf } from './pages.ts'

/**
 * The page `:page` of a stored PDF as a picture, for a reader who may have the file: whoever calls has checked that. Kept by nobody.
 * Throws NotFound for a page that is not shown, and `FileHeld` as the file itself does.
 */
export async function sendPagePicture<E>(c: Context<HttpEnv<E>>, sha256: string): Promise<Response> {
  const picture = await pagePicture(c.var.services, sha256, idOf(c, 'page'))
  if (!picture) throw new NotFound()
  const headers = { 'Content-Disposition': 'inline', 'Cache-Control': 'private, no-store' }
  return c.body(picture, 200, { ...headers, 'Content-Type': 'image/webp', 'X-Content-Type-Options': 'nosniff' })
}
