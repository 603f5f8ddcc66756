import { type ServerType, serve } from '@hono/node-server'
import type { Config } from '../config.ts'

type Fetch = (request: Request, env: never) => Response | Promise<Response>
export type Listening = { port: number; close: () => Promise<void> }

const GRACE_MS = 10_000

/** Listens where the configuration says. `close` lets running requests end, ten seconds at most. */
export function listen(app: { fetch: Fetch }, { host, port }: Pick<Config, 'host' | 'port'>): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: app.fetch as (request: Request) => Promise<Response>, hostname: host, port },
      info => {
        server.removeListener('error', reject)
        resolve({ port: info.port, close: () => stop(server) })
      },
    )
    server.once('error', reject)
  })
}

function stop(server: ServerType): Promise<void> {
  return new Promise(resolve => {
    const impatient = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(impatient)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
