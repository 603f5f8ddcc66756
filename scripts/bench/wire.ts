import { connect } from 'node:net'

/** `bytes` counts the body as it travelled, chunk sizes included. */
export type Answer = { status: number; head: string; bytes: number }

/** One kept-alive connection: a request at a time, written as it is, its answer counted and dropped. */
export type Wire = { send: (request: Buffer) => Promise<Answer>; close: () => void }

/**
 * Opens a connection to a server of this machine. It does as little as a client can, because it shares the
 * processors with the server it measures. `send` rejects when the connection ends before the answer.
 */
async function openWire(port: number): Promise<Wire> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true })
  let waiting: { resolve: (answer: Answer) => void; reject: (cause: Error) => void } | undefined
  let received: Buffer = Buffer.alloc(0)
  const fail = (cause: Error) => waiting?.reject(cause)
  socket.on('data', part => {
    received = received.length === 0 ? part : Buffer.concat([received, part])
    const answer = readAnswer(received)
    if (!answer) return
    received = Buffer.alloc(0)
    waiting?.resolve(answer)
  })
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('The server closed the connection')))
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  const send = (request: Buffer) =>
    new Promise<Answer>((resolve, reject) => {
      waiting = { resolve, reject }
      socket.write(request)
    })
  return { send, close: () => socket.destroy() }
}

/** So many of them; a server closes those that stay idle, so that each measure opens its own. */
export const openWires = (port: number, count: number): Promise<Wire[]> =>
  Promise.all(Array.from({ length: count }, () => openWire(port)))

/** The answer these bytes hold, or undefined while some of it is missing. */
function readAnswer(bytes: Buffer): Answer | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n')
  if (headEnd < 0) return undefined
  const head = bytes.toString('latin1', 0, headEnd)
  const start = headEnd + 4
  const status = Number(head.slice(9, 12))
  const length = /^content-length: (\d+)$/im.exec(head)?.[1]
  if (length === undefined && /^transfer-encoding: chunked$/im.test(head)) {
    const end = endOfChunks(bytes, start)
    return end === undefined ? undefined : { status, head, bytes: end - start }
  }
  const bodyBytes = Number(length ?? 0)
  return bytes.length >= start + bodyBytes ? { status, head, bytes: bodyBytes } : undefined
}

/** RFC 9112 §7.1, without trailers. */
function endOfChunks(bytes: Buffer, start: number): number | undefined {
  let at = start
  for (;;) {
    const lineEnd = bytes.indexOf('\r\n', at)
    if (lineEnd < 0) return undefined
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16)
    at = lineEnd + 2 + size + 2
    if (at > bytes.length) return undefined
    if (size === 0) return at
  }
}

/** The bytes of a GET as a browser that keeps its connection would send them. */
export const getRequest = (port: number, path: string, headers: Record<string, string> = {}): Buffer =>
  Buffer.from(`GET ${path} HTTP/1.1\r\n${headLines(port, headers)}\r\n`)

/** The bytes of a form as its page would send them. */
export function postRequest(port: number, path: string, type: string, body: Buffer, headers: Record<string, string>) {
  const all = { Origin: `http://127.0.0.1:${port}`, 'Content-Type': type, 'Content-Length': String(body.length) }
  return Buffer.concat([Buffer.from(`POST ${path} HTTP/1.1\r\n${headLines(port, { ...all, ...headers })}\r\n`), body])
}

const headLines = (port: number, headers: Record<string, string>) =>
  Object.entries({ Host: `127.0.0.1:${port}`, ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
