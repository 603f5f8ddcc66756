import type { Context } from 'hono'
import type { HttpEnv } from './env.ts'

type Sent = { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }

/** A download is never shown as a page of ours, whatever it holds, and stays in its reader's browser alone. */
export function sendFile<E>(c: Context<HttpEnv<E>>, { name, type, bytes }: Sent): Response {
  return c.body(bytes, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, percent)}`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  })
}

const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
