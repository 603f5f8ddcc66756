import { writeSync } from 'node:fs'
import { record } from '../../src/platform/audit/index.ts'
import { type Db, migrate, openDatabase } from '../../src/platform/db/index.ts'

// Writes without end, several transactions at a time, and says the number of each one once it is committed.
const [dataDir, firstNumber] = process.argv.slice(2)
if (!dataDir || !firstNumber) throw new Error('Usage: writer.ts <data folder> <first number>')
const writers = 8
let next = Number(firstNumber)

async function writeOne(db: Db, n: number) {
  const at = new Date()
  await db.transaction().execute(async tx => {
    const person = { email: `person-${n}@example.org`, full_name: 'Camille Exemple', created_at: at }
    const { id } = await tx.insertInto('person').values(person).returning('id').executeTakeFirstOrThrow()
    await record(tx, { editionId: 'eig-2', actorId: id, at, subject: 'person', subjectId: n, kind: 'created' })
  })
  writeSync(1, `${n}\n`)
}

async function writeForEver(db: Db) {
  for (;;) {
    const n = next
    next += 1
    await writeOne(db, n)
  }
}

const database = await openDatabase({ dataDir })
await migrate(database.pool)
// When the server is killed under us every writer fails: that is the test, and the process just ends.
await Promise.all(Array.from({ length: writers }, () => writeForEver(database.db))).catch(() => process.exit(3))
