import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

export { ping } from './inspect.ts'
export { migrate } from './migrate.ts'
export { type Database, openDatabase } from './open.ts'
export type { JsonValue } from './schema.ts'

/** For reading. Inside a transaction only `Tx` exists. */
export type Db = Kysely<Schema>
export type Tx = Transaction<Schema>
