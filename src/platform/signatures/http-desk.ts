import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { SignatureDesk } from './desk.ts'

const PATIENCE_MS = 15_000
const MOST_BYTES = 20_000_000

const made = z.object({ id: z.string().min(1).max(200) })
const followed = z.object({
  state: z.enum(['open', 'signed', 'refused']),
  signatures: z.array(z.object({ party: z.string(), name: z.string(), signedAt: z.coerce.date() })).default([]),
})

/**
 * A desk that speaks JSON over HTTP, with a bearer key: `POST requests`, `GET requests/:id`, `GET requests/:id/document`. Its calls
 * to us carry the HMAC-SHA256 of their body under the same key, in hexadecimal, in the header `Signature`.
 */
export function httpDesk(address: string, key: string): SignatureDesk {
  const call = async (path: string, init: RequestInit = {}) => {
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const answer = await fetch(`${address}/${path}`, { ...init, headers, signal, redirect: 'error' })
    if (!answer.ok) throw new Error(`the signing desk answered ${answer.status} to ${path}`)
    return answer
  }
  return {
    address,
    ask: async ({ document, ...asked }) => {
      const body = JSON.stringify({ ...asked, document: Buffer.from(document).toString('base64') })
      return made.parse(await (await call('requests', { method: 'POST', body })).json()).id
    },
    find: async id => followed.parse(await (await call(`requests/${encodeURIComponent(id)}`)).json()),
    fetch: async id => {
      const bytes = await (await call(`requests/${encodeURIComponent(id)}/document`)).arrayBuffer()
      if (bytes.byteLength > MOST_BYTES) throw new Error('the signing desk sent a document that is too large')
      return new Uint8Array(bytes)
    },
    read: (body, signature) => (isFrom(key, body, signature) ? idIn(body) : undefined),
  }
}

function isFrom(key: string, body: string, signature: string | undefined): boolean {
  const expected = createHmac('sha256', key).update(body).digest()
  const given = Buffer.from(signature ?? '', 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function idIn(body: string): string | undefined {
  try {
    return made.safeParse(JSON.parse(body)).data?.id
  } catch {
    // Signed by the desk and yet not JSON: it names nothing.
    return undefined
  }
}
