import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { sealEvents, verifyChain } from '../../src/platform/audit/index.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { type Database, openDatabase } from '../../src/platform/db/index.ts'
import { openFiles } from '../../src/platform/files/index.ts'
import { canonicalJson, openSigning, type Receipt, sha256Hex, verifyReceipt } from '../../src/platform/signing/index.ts'
import { firstLine, killHard, killServer, runProgram, temporaryFolder } from './processes.ts'

const folder = temporaryFolder()
after(() => folder.remove())

/** Who dies: Node alone (the server lives on), the server alone (Node then fails), or both at once. */
const deaths = ['both', 'node', 'both', 'server'] as const

/** Lets candidates apply for some milliseconds after the first receipt, kills, and gives the references that were acknowledged. */
async function applyThenKill(first: number, death: (typeof deaths)[number], milliseconds: number): Promise<string[]> {
  const writer = runProgram('writer.ts', folder.path, String(first))
  await firstLine(writer)
  await sleep(milliseconds)
  if (death === 'both') writer.child.kill('SIGKILL')
  if (death !== 'node') killServer(folder.path)
  if (death === 'server') await writer.closed
  else await killHard(writer)
  return writer.lines
}

test('everything acknowledged is there, whole, after twenty kill -9 under concurrent submissions', async t => {
  const acknowledged: string[] = []
  for (let round = 0; round < 20; round += 1) {
    const death = deaths[round % deaths.length] as (typeof deaths)[number]
    acknowledged.push(...(await applyThenKill(round * 1_000_000, death, 40 + ((round * 67) % 260))))
  }
  assert.ok(acknowledged.length > 100, `only ${acknowledged.length} were submitted: too few to prove anything`)
  const database = await openDatabase({ dataDir: folder.path })
  try {
    const kept = await readSubmissions(database)
    const found = new Set(kept.map(it => it.reference))
    assert.deepEqual(
      acknowledged.filter(it => !found.has(it)),
      [],
      'acknowledged and lost',
    )
    assert.deepEqual(kept.flatMap(faultsOf), [], 'half a submission')
    await checkReceipts(database, kept)
    const files = await checkFolder(join(folder.path, 'files'))
    await checkChain(database)
    t.diagnostic(`${acknowledged.length} acknowledged, ${kept.length} found, ${files} files`)
  } finally {
    await database.close()
  }
})

type Kept = {
  reference: string
  content: unknown
  receipt: Receipt
  inForce: boolean
  wishes: number
  files: number
  events: number
  mails: number
}

/** Every submission, acknowledged or not, with what its transaction and the one of its file wrote. */
async function readSubmissions({ db }: Database): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select s.reference, s.content, s.receipt, a.state = 'submitted' and a.submission_id = s.id as "inForce",
           (select count(*) from wish where application_id = a.id) as wishes,
           (select count(*) from application_file f join blob using (sha256)
             where f.application_id = a.id and f.sha256 = s.receipt -> 'files' -> 0 ->> 'sha256') as files,
           (select count(*) from event where kind = 'submitted' and data ->> 'reference' = s.reference
               and subject_id = a.id::text) as events,
           (select count(*) from mail where person_id = a.person_id and body_text like '%' || s.reference || '%') as mails
      from submission s join application a on a.id = s.application_id`.execute(db)
  return rows
}

const faultsOf = ({ reference, inForce, wishes, files, events, mails }: Kept) =>
  inForce && wishes === 1 && files === 1 && events === 1 && mails === 1
    ? []
    : [{ reference, inForce, wishes, files, events, mails }]

/** Each receipt says what is kept, was signed by us, and its file can be read back whole. */
async function checkReceipts({ db }: Database, kept: readonly Kept[]) {
  const config = loadConfig({ COHORTE_MODE: 'development', DATA_DIR: folder.path })
  const { keyDocument } = await openSigning(db, config, () => new Date())
  const files = openFiles(config)
  for (const { content, receipt } of kept) {
    assert.equal(verifyReceipt(receipt, keyDocument.keys), undefined)
    assert.equal(sha256Hex(canonicalJson(content)), receipt.contentSha256)
    for (const { sha256, size } of receipt.files) assert.equal((await files.get(sha256)).length, size)
  }
}

/** Whatever bears the name of a content holds it, also what no submission came to use; gives how many there are. */
async function checkFolder(shelves: string): Promise<number> {
  const entries = await readdir(shelves, { recursive: true, withFileTypes: true })
  const whole = entries.filter(it => it.isFile() && !it.name.endsWith('.part'))
  for (const { parentPath, name } of whole) {
    const sha256 = createHash('sha256').update(await readFile(join(parentPath, name)))
    assert.equal(sha256.digest('hex'), parentPath.slice(-2) + name)
  }
  return whole.length
}

async function checkChain({ db }: Database) {
  await sealEvents(db)
  assert.ok((await verifyChain(db)).ok)
  await sql`create extension amcheck`.execute(db)
  await sql`select bt_index_check(indexrelid, true) from pg_index join pg_class on pg_class.oid = indexrelid
    where relam = (select oid from pg_am where amname = 'btree') and indrelid in (
      'event'::regclass, 'person'::regclass, 'application'::regclass, 'submission'::regclass, 'mail'::regclass)`.execute(
    db,
  )
}
