import type { Config } from './config.ts'
import type { Db } from './db/index.ts'
import type { Files } from './files/index.ts'
import type { Enqueue } from './jobs/index.ts'
import type { Log } from './log.ts'
import type { Signing } from './signing/index.ts'

/** What a verb may use of the outside world. Inside a transaction only `tx` exists. */
export type Services = {
  readonly db: Db
  readonly enqueue: Enqueue
  /** The programme's clock: the server's own, except in the demonstration and in tests. */
  readonly now: () => Date
  readonly files: Files
  readonly config: Config
  readonly signing: Signing
  readonly log: Log
}

export type Role =
  | 'team'
  | 'reader'
  | 'juror'
  | 'operational_mentor'
  | 'high_level_mentor'
  | 'validator'
  | 'candidate'
  | 'fellow'

/** One role of one person in one edition, for one challenge or for all. */
export type Grant = { readonly role: Role; readonly editionId: string; readonly challengeId: string | null }

/** Somebody signed in, with every role in force. */
export type Actor = {
  readonly personId: number
  readonly name: string
  readonly email: string
  readonly sessionId: string
  readonly grants: readonly Grant[]
}
