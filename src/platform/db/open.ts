import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { openEmbedded } from './embedded/index.ts'
import { openPool } from './pool.ts'
import type { Schema } from './schema.ts'

/** What of the configuration concerns the database. `poolSize` is in connections. */
export type DatabaseConfig = {
  readonly databaseUrl?: string | undefined
  readonly dataDir: string
  readonly preparedStatements?: boolean
  readonly poolSize?: number
}

/** An open database. `url` is good for any PostgreSQL client on this machine. `close` waits for running queries. */
export type Database = {
  db: Kysely<Schema>
  pool: pg.Pool
  url: string
  kind: 'embedded' | 'server'
  /** We started the embedded server (it may outlive us when others use it). */
  started: boolean
  close: () => Promise<void>
}

const embeddedName = 'cohorte'

/** Opens the server of `databaseUrl`, or the embedded one of `dataDir`. Neither is migrated: see `migrate`. */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  if (config.databaseUrl) return connect(config, config.databaseUrl, 'server')
  const embedded = await openEmbedded(config.dataDir)
  try {
    await ensureDatabase(embedded.presence)
    const database = connect(config, embedded.url(embeddedName), 'embedded')
    const close = () => database.close().then(embedded.close)
    return { ...database, started: embedded.started, close }
  } catch (cause) {
    await embedded.close()
    throw cause
  }
}

/** Each connection is a process of the server with its own prepared statements: six keep two processors busy. */
const fewConnections = 6

function connect(config: DatabaseConfig, url: string, kind: Database['kind']): Database {
  const { preparedStatements = true, poolSize = fewConnections } = config
  const pool = openPool({ url, size: poolSize, preparedStatements })
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  // Kysely ends the pool only if it has used it.
  const close = async () => {
    await db.destroy()
    if (!pool.ending) await pool.end()
  }
  return { db, pool, url, kind, started: false, close }
}

async function ensureDatabase(client: pg.Client) {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [embeddedName])
  if (rowCount === 0) await client.query(`create database ${embeddedName}`).catch(ignoreDuplicate)
}

/** Another process made it between our question and our order. */
function ignoreDuplicate(cause: { code?: string }) {
  if (cause.code !== '42P04' && cause.code !== '23505') throw cause
}
