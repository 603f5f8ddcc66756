import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pdfOf } from './pdf.ts'

type Asked = {
  reference: string
  sha256: string
  document: string
  callback: string
  signatories: { party: string; name: string }[]
}

export const DESK_KEY = 'a key of the desk and of nobody else'

/** A signing desk on a free port of this machine: takes what it is asked, and signs or refuses when a test says so. */
export async function signingDesk() {
  const asked: Asked[] = []
  let state: 'open' | 'signed' | 'refused' = 'open'
  let isDown = false
  const answers = async (request: IncomingMessage) => {
    if (isDown) return { status: 503, body: 'down' }
    if (request.headers.authorization !== `Bearer ${DESK_KEY}`) return { status: 401, body: 'who?' }
    if (request.method === 'POST') {
      asked.push(JSON.parse(await bodyOf(request)) as Asked)
      return { status: 201, body: JSON.stringify({ id: `req-${asked.length}` }) }
    }
    if (request.url?.endsWith('/document')) return { status: 200, body: pdfOf(4) }
    const signatures = (asked.at(-1)?.signatories ?? []).map(({ name, party }, index) => ({
      ...{ party, name, signedAt: new Date(Date.UTC(2018, 0, 2, 9 + index)).toISOString() },
    }))
    return { status: 200, body: JSON.stringify({ state, signatures: state === 'signed' ? signatures : [] }) }
  }
  const server = createServer(async (request, response) => {
    const { status, body } = await answers(request)
    response.writeHead(status).end(body)
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    say: (next: typeof state) => {
      state = next
    },
    fall: (down: boolean) => {
      isDown = down
    },
    /** What the desk sends with a call of its own. */
    sealOf: (body: string, key = DESK_KEY) => createHmac('sha256', key).update(body).digest('hex'),
    close: () => new Promise<void>(resolve => void server.close(() => resolve())),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
