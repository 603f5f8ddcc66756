import { writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { type Round, timeFor } from './figures.ts'
import { getRequest, openWires } from './wire.ts'

const CLIENTS = 32

export type Encoding = 'plain' | 'gzip'

export const accepting = (encoding: Encoding): Record<string, string> =>
  encoding === 'gzip' ? { 'Accept-Encoding': 'gzip, deflate, br' } : {}

/** One page asked again and again by 32 clients for so many seconds. Throws on any answer but 200. */
export async function load(
  port: number,
  path: string,
  headers: Record<string, string>,
  seconds: number,
): Promise<Round> {
  const wires = await openWires(port, CLIENTS)
  const bytes = getRequest(port, path, headers)
  try {
    return await timeFor(seconds, wires, async wire => {
      const { status } = await wire.send(bytes)
      if (status !== 200) throw new Error(`${path} answered ${status}`)
    })
  } finally {
    for (const wire of wires) wire.close()
  }
}

/** What the HTTP server writes by itself on every answer. */
const OWN = ['date', 'connection', 'keep-alive', 'transfer-encoding']

/** Keeps a page as it travels, for servers that have nothing behind: `<encoding>.body` and its headers; gives its bytes. */
export async function keepPage(port: number, path: string, encoding: Encoding, folder: string): Promise<number> {
  const { headers, body } = await read(port, path, accepting(encoding))
  const same = Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.includes(name)))
  await writeFile(join(folder, `${encoding}.body`), body)
  await writeFile(join(folder, `${encoding}.json`), JSON.stringify(same))
  return body.length
}

function read(port: number, path: string, headers: Record<string, string>) {
  return new Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, answer => {
      const parts: Buffer[] = []
      answer.on('data', part => parts.push(part))
      answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(parts) }))
    })
    asked.on('error', reject).end()
  })
}
