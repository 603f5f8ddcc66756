import { loadConfig } from '../platform/config.ts'
import { migrate, openDatabase } from '../platform/db/index.ts'
import { openQueue } from '../platform/jobs/index.ts'

/** Brings the database to this version: its own tables, then the queue's. Harmless when there is nothing to do. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log('cohorte migrate\n\nBrings the database up to date; harmless when it is.')
    return 0
  }
  const database = await openDatabase(loadConfig(process.env))
  try {
    const applied = await migrate(database.pool)
    const queue = await openQueue({ url: database.url, works: false, onError: reportError }, [])
    await queue.close()
    for (const name of applied) console.log(`Applied ${name}`)
    console.log(applied.length === 0 ? 'The database was up to date.' : 'The database is up to date.')
    return 0
  } finally {
    await database.close()
  }
}

const reportError = (error: Error) => console.error(error)
