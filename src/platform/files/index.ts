import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { done, refuse } from '../../kernel/result.ts'
import type { Config } from '../config.ts'
import { clamdScan } from './clamd.ts'
import type { FileContent, Files, MediaType, Scan, Shelf } from './files.ts'
import { countPages } from './pdf-pages.ts'
import { localShelf } from './shelf-local.ts'
import { s3Shelf } from './shelf-s3.ts'

export { clamdScan } from './clamd.ts'
export type { FileContent, FileRefusal, Files, MediaType } from './files.ts'
export { rememberFile } from './store.ts'

/** The store of files this configuration asks for. */
export function openFiles(config: Config): Files {
  const { s3Endpoint: endpoint, s3Bucket: bucket, s3Region: region, s3Key: key, s3Secret: secret } = config
  const shelf =
    endpoint && bucket && key && secret
      ? s3Shelf({ endpoint, bucket, region, key, secret })
      : localShelf(join(config.dataDir, 'files'))
  return filesOn(shelf, config.clamd ? clamdScan(config.clamd) : undefined)
}

/** A store of files on one shelf, with a scanner or none. */
export function filesOn(shelf: Shelf, scan?: Scan): Files {
  return {
    has: sha256 => shelf.has(named(sha256)),
    get: async sha256 => {
      const bytes = await shelf.read(named(sha256))
      if (bytes === undefined) throw new Error(`File ${sha256} is missing from the store`)
      if (sha256Of(bytes) !== sha256) throw new Error(`File ${sha256} was altered in the store`)
      return bytes
    },
    put: async (content, { maxBytes, allow }) => {
      const bytes = await gather(content, maxBytes)
      if (bytes === undefined) return refuse({ code: 'too_large', maxBytes })
      if (bytes.length === 0) return refuse({ code: 'empty' })
      const found = (await fileTypeFromBuffer(bytes))?.mime
      const type = allow.find(it => it === found)
      if (type === undefined) return refuse({ code: 'wrong_type', found, allow })
      if (!looksWhole(bytes, type)) return refuse({ code: 'unreadable' })
      const verdict = scan ? await scan(bytes) : ({ clean: true } as const)
      if (!verdict.clean) return refuse({ code: 'infected', signature: verdict.signature })
      const sha256 = sha256Of(bytes)
      await shelf.write(sha256, bytes, type)
      const pages = type === 'application/pdf' ? countPages(bytes) : undefined
      return done({ sha256, size: bytes.length, type, pages })
    },
  }
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The name becomes part of a path: nothing but a SHA-256 may pass. */
function named(sha256: string) {
  if (!/^[0-9a-f]{64}$/.test(sha256))
    throw new Error('Not the name of a file: a SHA-256 in lower-case hexadecimal is needed')
  return sha256
}

/** All the bytes, or `undefined` as soon as there are more than `maxBytes`: an oversized upload is never held whole. */
async function gather(content: FileContent, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (content instanceof Uint8Array) return content.length > maxBytes ? undefined : unshared(content)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of content) {
    size += part.length
    if (size > maxBytes) return undefined
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts, size))
}

const unshared = (bytes: Uint8Array) =>
  bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes)

/** Whether the end of the file is there: a cut upload keeps a perfect beginning. */
function looksWhole(bytes: Uint8Array, type: MediaType) {
  const tail = Buffer.from(bytes.subarray(-2048)).toString('latin1')
  if (type === 'application/pdf') return tail.includes('%%EOF')
  if (type === 'image/png') return tail.includes('IEND')
  if (type === 'image/jpeg') return tail.includes('\xff\xd9')
  // These say their own length; an AVIF is only ever made by us.
  return type === 'image/avif' || Buffer.from(bytes).readUInt32LE(4) + 8 <= bytes.length
}
