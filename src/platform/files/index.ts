import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Config } from '../config.ts'
import type { Db } from '../db/index.ts'
import { clamdScanner } from './clamd.ts'
import type { Scanned, Scanner, Shelf } from './files.ts'
import { type FileContent, FileHeld, type FileRefusal, type Files, type MediaType } from './files.ts'
import { countPages } from './pdf/reader.ts'
import { localShelf } from './shelf-local.ts'
import { s3Shelf } from './shelf-s3.ts'
import { scanStateOf } from './store.ts'

export { clamdScan, clamdScanner } from './clamd.ts'
export { type FileContent, FileHeld, type FileRefusal, type Files, type MediaType, type ScanState } from './files.ts'
export { fileScans, rescanJob } from './jobs.ts'
export { closePdfReader, type PdfPage } from './pdf/reader.ts'
export { type Preview, pagePicture, previewOf } from './preview.ts'
export { type Held, heldAmong } from './queries.ts'
export { type OnInfected, type Rescanned, rescanFiles } from './rescan.ts'
export { rememberFile } from './store.ts'
export { textOf } from './text-of.ts'

/** The store of files this configuration asks for. Without a database, as when only the store is checked, nothing is in quarantine. */
export function openFiles(config: Config, db?: Db): Files {
  const { s3Endpoint: endpoint, s3Bucket: bucket, s3Region: region, s3Key: key, s3Secret: secret } = config
  const shelf =
    endpoint && bucket && key && secret
      ? s3Shelf({ endpoint, bucket, region, key, secret })
      : localShelf(join(config.dataDir, 'files'))
  const scanner = config.clamd ? clamdScanner(config.clamd) : undefined
  return filesOn(shelf, { scanner, stateOf: db && (sha256 => scanStateOf(db, sha256)) })
}

type Around = { scanner?: Scanner | undefined; stateOf?: ((sha256: string) => Promise<string | undefined>) | undefined }

/** A store of files on one shelf, with a scanner or none. */
export function filesOn(shelf: Shelf, { scanner, stateOf }: Around = {}): Files {
  const open = async (sha256: string) => {
    const bytes = await shelf.read(named(sha256))
    if (bytes === undefined) throw new Error(`File ${sha256} is missing from the store`)
    if (sha256Of(bytes) !== sha256) throw new Error(`File ${sha256} was altered in the store`)
    return bytes
  }
  const keep = async (bytes: Uint8Array<ArrayBuffer>, type: MediaType) => {
    const sha256 = sha256Of(bytes)
    await shelf.write(sha256, bytes, type)
    return { sha256, size: bytes.length, type }
  }
  return {
    scanner,
    open,
    has: sha256 => shelf.has(named(sha256)),
    remove: sha256 => shelf.remove(named(sha256)),
    keepDrawn: async bytes => ({ ...(await keep(bytes, 'image/webp')), pages: undefined, scan: DRAWN }),
    get: async sha256 => {
      const state = await stateOf?.(named(sha256))
      // Where the antivirus was given up, nothing would ever end the wait.
      if (state === 'infected' || (state === 'waiting' && scanner)) throw new FileHeld(state)
      return open(sha256)
    },
    put: async (content, { maxBytes, allow }) => {
      const bytes = await gather(content, maxBytes)
      if (bytes === undefined) return refuse({ code: 'too_large', maxBytes })
      const looked = await look(bytes, allow)
      if (!looked.ok) return looked
      const scan = await scanned(bytes, scanner)
      if ('signature' in scan) return refuse({ code: 'infected', signature: scan.signature })
      return done({ ...(await keep(bytes, looked.value.type)), pages: looked.value.pages, scan })
    },
  }
}

/** What we drew ourselves has nothing to be scanned for. */
const DRAWN: Scanned = { state: 'clean', signatures: '' }

type Looked = { type: MediaType; pages: number | undefined }

/** Whether bytes are a whole file of an allowed type, whatever its name said. */
async function look(bytes: Uint8Array, allow: readonly MediaType[]): Promise<Result<Looked, FileRefusal>> {
  if (bytes.length === 0) return refuse({ code: 'empty' })
  const found = (await fileTypeFromBuffer(bytes))?.mime
  const type = allow.find(it => it === found)
  if (type === undefined) return refuse({ code: 'wrong_type', found, allow })
  if (!looksWhole(bytes, type)) return refuse({ code: 'unreadable' })
  if (type !== 'application/pdf') return done({ type, pages: undefined })
  const pages = await countPages(bytes)
  if (typeof pages === 'number') return done({ type, pages })
  return refuse({ code: pages.trouble === 'locked' ? 'locked' : 'unreadable' })
}

/** An antivirus that does not answer must not make somebody miss a deadline: the file waits, and is given to nobody meanwhile. */
async function scanned(bytes: Uint8Array, scanner: Scanner | undefined): Promise<Scanned | { signature: string }> {
  if (!scanner) return { state: 'not_scanned' }
  try {
    // Asked first: a file is never said to be scanned with signatures that came after.
    const signatures = await scanner.signatures()
    const verdict = await scanner.scan(bytes)
    return verdict.clean ? { state: 'clean', signatures } : { signature: verdict.signature }
  } catch {
    // The next scan of what waits tells the fault in the log.
    return { state: 'waiting' }
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
