import type { Result } from '../../kernel/result.ts'

/** The media types a programme may ask for; each is recognised by its content. */
export type MediaType = 'application/pdf' | 'image/png' | 'image/jpeg' | 'image/webp' | 'image/avif'

/** A file as kept: its name is its content's SHA-256 (hex). `pages` only for a PDF whose structure could be read. */
export type StoredFile = { sha256: string; size: number; type: MediaType; pages: number | undefined }

export type FileRefusal =
  | { code: 'too_large'; maxBytes: number }
  | { code: 'wrong_type'; found: string | undefined; allow: readonly MediaType[] }
  | { code: 'empty' }
  | { code: 'infected'; signature: string }
  | { code: 'unreadable' }

type PutOptions = { maxBytes: number; allow: readonly MediaType[] }
export type FileContent = Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

/** The store of files, addressed by content. Safe to call from several processes at once. */
export type Files = {
  /** Keeps a file once it is known to be small enough, of an allowed type and clean. Durable when it returns. */
  put: (content: FileContent, options: PutOptions) => Promise<Result<StoredFile, FileRefusal>>
  /** The bytes of a kept file. Throws when it is missing or no longer matches its name. */
  get: (sha256: string) => Promise<Uint8Array<ArrayBuffer>>
  has: (sha256: string) => Promise<boolean>
}

/** Where bytes go. `write` returns when they are durable; writing again what is there already changes nothing. */
export type Shelf = {
  write: (sha256: string, bytes: Uint8Array<ArrayBuffer>, type: string) => Promise<void>
  read: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
  has: (sha256: string) => Promise<boolean>
}

/** Says whether bytes carry a known malware. Throws when the scanner cannot answer: an unscanned file is not accepted. */
export type Scan = (bytes: Uint8Array) => Promise<{ clean: true } | { clean: false; signature: string }>
