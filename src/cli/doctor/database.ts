import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../platform/config.ts'
import { type Database, openDatabase } from '../../platform/db/index.ts'
import { type Inspection, inspectDatabase } from '../../platform/db/inspect.ts'
import { listPublicKeys } from '../../platform/signing/index.ts'
import { type Finding, fail, ok, warn } from './check.ts'

const oldestVersion = 150_000
const mostDrift = 2000
const advice = 'start the server DATABASE_URL names and let this machine reach it, or correct DATABASE_URL'

/** Everything that needs the database: it answers, its version, its migrations, its clock, the signing key. Makes nothing. */
export async function checkDatabase(config: Config): Promise<Finding[]> {
  if (!config.databaseUrl && !existsSync(join(config.dataDir, 'postgres', 'PG_VERSION')))
    return [ok('database', 'embedded, made when `cohorte serve` first starts')]
  let database: Database | undefined
  try {
    database = await openDatabase(config)
    const asked = Date.now()
    const state = await inspectDatabase(database.db)
    const drift = state.now.getTime() - (asked + Date.now()) / 2
    return [
      version(state, database),
      migrations(state),
      databaseClock(drift),
      await signingKey(config, database, state),
    ]
  } catch (fault) {
    return [fail('database', fault instanceof Error ? fault.message || fault.name : String(fault), advice)]
  } finally {
    await database?.close()
  }
}

function version(state: Inspection, { kind }: Database): Finding {
  const found = `PostgreSQL ${state.versionText}, ${kind === 'embedded' ? 'embedded' : 'server'}`
  return state.version >= oldestVersion ? ok('database', found) : fail('database', found, 'use PostgreSQL 15 or later')
}

function migrations({ applied, pending }: Inspection): Finding {
  if (pending.length === 0) return ok('migrations', `${applied} applied, none pending`)
  return warn(
    'migrations',
    `${pending.length} pending: ${pending.join(', ')}`,
    'run `cohorte migrate`, or start `cohorte serve`',
  )
}

function databaseClock(drift: number): Finding {
  const found = `${Math.abs(Math.round(drift))} ms from this machine's clock`
  if (Math.abs(drift) < mostDrift) return ok('database clock', found)
  return warn('database clock', found, 'keep both machines on time (NTP): a call closes by the clock')
}

async function signingKey(config: Config, { db }: Database, { applied }: Inspection): Promise<Finding> {
  if (applied === 0) return ok('signing key', 'made at the first start')
  const keys = await listPublicKeys(db, config)
  if (keys.length === 0) return ok('signing key', 'made at the first start')
  const origin = config.signingKey ? 'from SIGNING_KEY' : 'kept in the database'
  return ok('signing key', `${keys[0]?.kid} (${origin}); ${keys.length - 1} earlier, still published`)
}
