import { randomBytes } from 'node:crypto'
import { sealEvents } from './audit/index.ts'
import type { Config } from './config.ts'
import { type Database, migrate, openDatabase, ping } from './db/index.ts'
import { openFiles } from './files/index.ts'
import { openQueue, type Queue } from './jobs/index.ts'
import { openLimits } from './limits/index.ts'
import type { Log } from './log.ts'
import type { Services } from './services.ts'
import { openDesk } from './signatures/index.ts'
import { openSigning } from './signing/index.ts'

export type Platform = { services: Services; database: Database; queue: Queue; close: () => Promise<void> }

type Options = {
  config: Config
  log: Log
  /** Names of every job that some process works. */
  jobs: readonly string[]
  /** Whether this process works them. */
  works: boolean
  /** The programme's clock; the server's own unless the demonstration moves it. */
  now?: () => Date
}

const serverNow = () => new Date()

/** Opens the database (migrated), the queue, the files and the keys; `close` ends them in the reverse order. */
export async function openPlatform(options: Options): Promise<Platform> {
  const database = await openDatabase(options.config)
  try {
    return await openOn(database, options)
  } catch (fault) {
    await database.close()
    throw fault
  }
}

async function openOn(database: Database, { config, log, jobs, works, now = serverNow }: Options): Promise<Platform> {
  await migrate(database.pool)
  const onError = (fault: Error) => log.error('queue failed', { fault })
  const queue = await openQueue({ url: database.url, works, listens: config.preparedStatements, onError }, jobs)
  const services: Services = {
    db: database.db,
    enqueue: queue.enqueue,
    now,
    serverNow,
    randomToken: () => randomBytes(24).toString('base64url'),
    limit: openLimits(database.pool),
    ping: () => ping(database.db),
    files: openFiles(config, database.db),
    config,
    signing: await openSigning(database.db, config, serverNow),
    desk: openDesk(config),
    log,
  }
  const sealer = works ? keepSealing(services) : undefined
  const close = async () => {
    await sealer?.stop()
    await queue.close()
    await database.close()
  }
  return { services, database, queue, close }
}

const SEAL_EVERY_MS = 1000

/** Chains events once a second, and one last time when it stops. */
function keepSealing({ db, log }: Services) {
  let sealing = Promise.resolve(0)
  const seal = () => {
    sealing = sealEvents(db).catch(fault => {
      log.error('sealing failed', { fault })
      return 0
    })
  }
  const timer = setInterval(seal, SEAL_EVERY_MS)
  const stop = async () => {
    clearInterval(timer)
    await sealing
    await sealEvents(db)
  }
  return { stop }
}
