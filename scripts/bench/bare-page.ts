// The limit of a public page: its bytes and headers, answered by the same HTTP server with nothing behind.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const [folder, port] = process.argv.slice(2)
if (!folder || !port) throw new Error('Usage: bare-page.ts <folder of the pages> <port>')

const app = new Hono()
for (const name of ['plain', 'gzip']) {
  const bytes = new Uint8Array(readFileSync(join(folder, `${name}.body`)))
  const headers: Record<string, string> = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  app.get(`/${name}`, c => c.body(bytes, 200, headers))
}

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(port) }, () => console.log('ready'))
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
