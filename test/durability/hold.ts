import { openDatabase } from '../../src/platform/db/index.ts'

// Opens the database of a folder, says how, and keeps it open until it is told to end (SIGTERM).
const [dataDir] = process.argv.slice(2)
if (!dataDir) throw new Error('Usage: hold.ts <data folder>')
const database = await openDatabase({ dataDir })
await database.db.selectNoFrom(it => it.lit(1).as('one')).execute()
const stay = setInterval(() => {}, 60_000)
process.once('SIGTERM', async () => {
  await database.close()
  clearInterval(stay)
})
console.log(database.started ? 'started' : 'attached')
