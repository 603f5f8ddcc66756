import type { Context } from 'hono'
import type { HttpEnv } from './env.ts'

type Sent = { name: string; etag: string; pdf: Promise<Uint8Array<ArrayBuffer>> }

/** A PDF that anybody may read, shown in the browser under its own name; one that is already there is not sent again. */
export async function sendPublicPdf<E>(c: Context<HttpEnv<E>>, { name, etag, pdf }: Sent): Promise<Response> {
  c.header('Cache-Control', 'public, max-age=0, must-revalidate')
  c.header('ETag', `"${etag}"`)
  if (c.req.header('If-None-Match')?.includes(etag)) return c.body(null, 304)
  return c.body(await pdf, 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
    'X-Content-Type-Options': 'nosniff',
  })
}
