import type { Result } from '../../kernel/result.ts'

/** The media types a programme may ask for; each is recognised by its content. */
export type MediaType = 'application/pdf' | 'image/png' | 'image/jpeg' | 'image/webp' | 'image/avif'

/**
 * What the antivirus knows of a file. `not_scanned`: there is none. `waiting`: it did not answer, and will be asked again. `infected` is
 * only ever found later: a file that is infected when it arrives is refused.
 */
export type ScanState = 'not_scanned' | 'waiting' | 'clean' | 'infected'

/** `signatures` names those a clean file was scanned with. */
export type Scanned = { state: 'not_scanned' | 'waiting' } | { state: 'clean'; signatures: string }

/** A file as kept: its name is its content's SHA-256 (hex). `pages` only for a PDF. */
export type StoredFile = { sha256: string; size: number; type: MediaType; pages: number | undefined; scan: Scanned }

export type FileRefusal =
  | { code: 'too_large'; maxBytes: number }
  | { code: 'wrong_type'; found: string | undefined; allow: readonly MediaType[] }
  | { code: 'empty' }
  | { code: 'infected'; signature: string }
  | { code: 'unreadable' }
  /** A PDF that asks for a password. */
  | { code: 'locked' }

type PutOptions = { maxBytes: number; allow: readonly MediaType[] }
export type FileContent = Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

/** The antivirus that is configured. `signatures` names those it works with now; both throw when it does not answer. */
export type Scanner = { scan: Scan; signatures: () => Promise<string> }

/** The store of files, addressed by content. Safe to call from several processes at once. */
export type Files = {
  /**
   * Keeps a file once it is known to be small enough, of an allowed type, whole and, where there is an antivirus, clean. One whose
   * antivirus does not answer is kept and waits: a deadline does not depend on it. Durable when it returns.
   */
  put: (content: FileContent, options: PutOptions) => Promise<Result<StoredFile, FileRefusal>>
  /** The bytes of a kept file. Throws `FileHeld` in quarantine, and when it is missing or no longer matches its name. */
  get: (sha256: string) => Promise<Uint8Array<ArrayBuffer>>
  has: (sha256: string) => Promise<boolean>
  /** Takes a file off the shelf, once no row names it any more. What is not there is no fault. */
  remove: (sha256: string) => Promise<void>
  /** Keeps an image that we drew. */
  keepDrawn: (bytes: Uint8Array<ArrayBuffer>) => Promise<StoredFile>
  /** For the scanner alone: the bytes, also of a file in quarantine. */
  open: (sha256: string) => Promise<Uint8Array<ArrayBuffer>>
  scanner: Scanner | undefined
}

/** Where bytes go. `write` returns when they are durable; writing again what is there already changes nothing. */
export type Shelf = {
  write: (sha256: string, bytes: Uint8Array<ArrayBuffer>, type: string) => Promise<void>
  read: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
  has: (sha256: string) => Promise<boolean>
  remove: (sha256: string) => Promise<void>
}

/** Says whether bytes carry a known malware. Throws when the scanner cannot answer. */
export type Scan = (bytes: Uint8Array) => Promise<{ clean: true } | { clean: false; signature: string }>

/** A file that nobody may have: `infected` for good, `waiting` until the antivirus has answered. */
export class FileHeld extends Error {
  override name = 'FileHeld'
  readonly state: 'infected' | 'waiting'
  constructor(state: 'infected' | 'waiting') {
    super(`This file is held: ${state}`)
    this.state = state
  }
}
