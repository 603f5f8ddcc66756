import { AwsClient } from 'aws4fetch'
import type { Shelf } from './files.ts'

export type S3 = { endpoint: string; bucket: string; region: string; key: string; secret: string }

/** Files in a bucket of an S3-compatible store (path-style addresses, which every such store understands). */
export function s3Shelf(s3: S3): Shelf {
  const client = new AwsClient({
    accessKeyId: s3.key,
    secretAccessKey: s3.secret,
    region: s3.region,
    service: 's3',
    retries: 3,
  })
  const address = (sha256: string) => `${s3.endpoint}/${s3.bucket}/files/${sha256.slice(0, 2)}/${sha256.slice(2)}`
  const head = async (sha256: string) => (await ask(client, address(sha256), { method: 'HEAD' })) !== undefined
  return {
    has: head,
    read: async sha256 => {
      const answer = await ask(client, address(sha256), { method: 'GET' })
      return answer && new Uint8Array(await answer.arrayBuffer())
    },
    remove: async sha256 => {
      await ask(client, address(sha256), { method: 'DELETE' })
    },
    write: async (sha256, bytes, type) => {
      if (await head(sha256)) return
      const headers = { 'content-type': type, 'x-amz-content-sha256': sha256 }
      const answer = await ask(client, address(sha256), { method: 'PUT', headers, body: bytes })
      if (answer === undefined) throw new Error(`The file store has no bucket ${s3.bucket}`)
    },
  }
}

/** One signed request; `undefined` for 404. Anything else that is not a success is a fault, told without the keys. */
async function ask(client: AwsClient, address: string, init: RequestInit) {
  const answer = await client.fetch(address, { ...init, signal: AbortSignal.timeout(30_000) })
  if (answer.ok) return answer
  await answer.body?.cancel()
  if (answer.status === 404) return undefined
  throw new Error(`The file store answered ${answer.status} to ${init.method} ${new URL(address).pathname}`)
}
