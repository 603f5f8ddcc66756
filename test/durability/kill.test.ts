import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { sealEvents, verifyChain } from '../../src/platform/audit/index.ts'
import { openDatabase } from '../../src/platform/db/index.ts'
import { firstLine, killHard, killServer, runProgram, temporaryFolder } from './processes.ts'

const folder = temporaryFolder()
after(() => folder.remove())

/** Who dies: Node alone (the server lives on), the server alone (Node then fails), or both at once. */
const deaths = ['both', 'node', 'both', 'server'] as const

/** Lets a writer write for some milliseconds after its first commit, kills, and gives the numbers it acknowledged. */
async function writeThenKill(first: number, death: (typeof deaths)[number], milliseconds: number): Promise<number[]> {
  const writer = runProgram('writer.ts', folder.path, String(first))
  await firstLine(writer)
  await sleep(milliseconds)
  if (death === 'both') writer.child.kill('SIGKILL')
  if (death !== 'node') killServer(folder.path)
  if (death === 'server') await writer.closed
  else await killHard(writer)
  return writer.lines.map(Number)
}

test('everything acknowledged is there after twenty kill -9 in the middle of concurrent writing', async t => {
  const acknowledged: number[] = []
  for (let round = 0; round < 20; round += 1) {
    const death = deaths[round % deaths.length] as (typeof deaths)[number]
    acknowledged.push(...(await writeThenKill(round * 1_000_000, death, 40 + ((round * 67) % 260))))
  }
  assert.ok(acknowledged.length > 300, `only ${acknowledged.length} were written: too few to prove anything`)
  const database = await openDatabase({ dataDir: folder.path })
  try {
    const { rows } = await sql<{ person: number; event: number }>`
      select substring(p.email from '[0-9]+')::bigint as person, e.subject_id::bigint as event
      from person p full join event e on e.actor_id = p.id`.execute(database.db)
    const found = new Set(rows.map(it => it.person))
    assert.deepEqual(
      acknowledged.filter(it => !found.has(it)),
      [],
      'acknowledged and lost',
    )
    assert.deepEqual(
      rows.filter(it => it.person !== it.event),
      [],
      'half a transaction',
    )
    assert.equal(await sealEvents(database.db), rows.length)
    assert.ok((await verifyChain(database.db)).ok)
    await sql`create extension amcheck`.execute(database.db)
    await sql`select bt_index_check(indexrelid, true) from pg_index
      where indrelid in ('event'::regclass, 'person'::regclass)`.execute(database.db)
    t.diagnostic(`${acknowledged.length} acknowledged, ${rows.length} found`)
  } finally {
    await database.close()
  }
})
