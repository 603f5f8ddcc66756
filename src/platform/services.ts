import type { Grant } from '../kernel/role.ts'
import type { Config } from './config.ts'
import type { Db } from './db/index.ts'
import type { Files } from './files/index.ts'
import type { Enqueue } from './jobs/index.ts'
import type { Limit } from './limits/index.ts'
import type { Log } from './log.ts'
import type { SignatureDesk } from './signatures/index.ts'
import type { Signing } from './signing/index.ts'

/** What a verb may use of the outside world. Inside a transaction only `tx` exists. */
export type Services = {
  readonly db: Db
  readonly enqueue: Enqueue
  /** The programme's clock: the server's own, except in the demonstration and in tests. */
  readonly now: () => Date
  /** The server's own clock, never moved: sessions and sign-in links. */
  readonly serverNow: () => Date
  /** Unguessable text, for links, sessions and codes. */
  readonly randomToken: () => string
  readonly limit: Limit
  /** Resolves when the database answers. */
  readonly ping: () => Promise<void>
  readonly files: Files
  readonly config: Config
  readonly signing: Signing
  /** The external signing desk, where there is one. */
  readonly desk?: SignatureDesk | undefined
  readonly log: Log
}

/** Somebody signed in, with every role in force. */
export type Actor = {
  readonly personId: number
  readonly name: string
  readonly email: string
  readonly sessionId: string
  readonly grants: readonly Grant[]
}
