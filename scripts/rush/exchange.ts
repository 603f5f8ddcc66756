import { type IncomingMessage, request } from 'node:http'

/** How a connection is cut on purpose: before the whole request has left, or once it has, its answer unread. */
export type Cut = 'midway' | 'unread'
export type Answer = { status: number; location: string; sentAt: number; answeredAt: number }
export type Posted = { path: string; type: string; body: Buffer; cookie: string }

const UNREAD_AFTER_MS = 8
const LONGEST_MS = 30_000

/**
 * Posts a form on a connection of its own, as somebody's browser does, and gives the answer with the instants (ms since 1970) between
 * which the server saw it. Rejects when the connection ends before the answer, which `cut` makes sure of.
 */
export function exchange(port: number, { path, type, body, cookie }: Posted, cut?: Cut): Promise<Answer> {
  return new Promise((settle, reject) => {
    const headers = { Origin: `http://127.0.0.1:${port}`, 'Content-Type': type, 'Content-Length': body.length }
    const sentAt = Date.now()
    const all = { ...headers, Cookie: cookie }
    const sending = request({ host: '127.0.0.1', port, path, method: 'POST', agent: false, headers: all })
    sending.setTimeout(LONGEST_MS, () => sending.destroy(new Error('No answer')))
    sending.on('error', reject)
    sending.on('response', answer => {
      answer.on('error', reject)
      answer.on('end', () => settle({ ...read(answer), sentAt, answeredAt: Date.now() }))
      answer.resume()
    })
    const end = () => sending.destroy(new Error('Cut on purpose'))
    if (cut === 'midway') return void sending.write(body.subarray(0, body.length / 2), () => setTimeout(end, 1))
    sending.end(body, () => cut && setTimeout(end, UNREAD_AFTER_MS))
  })
}

const read = ({ statusCode = 0, headers }: IncomingMessage) => ({
  status: statusCode,
  location: headers.location ?? '',
})
