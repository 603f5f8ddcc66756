import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

export { migrate } from './migrate.ts'
export { type Database, type DatabaseConfig, openDatabase } from './open.ts'
export type { Json, JsonValue, Schema } from './schema.ts'

/** For reading. Inside a transaction only `Tx` exists. */
export type Db = Kysely<Schema>
export type Tx = Transaction<Schema>
