import type { Context } from 'hono'
import type { HttpEnv } from './env.ts'

/** The network a request comes from, for rate limits only: never stored, never logged. */
export const networkOf = <E>(c: Context<HttpEnv<E>>): string => {
  const forwarded = c.var.services.config.trustProxy
    ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim()
    : undefined
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket
  return forwarded ?? socket?.remoteAddress ?? 'unknown'
}
