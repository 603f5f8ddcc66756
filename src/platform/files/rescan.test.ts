import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testServices } from '../../../test/support/app.ts'
import { openClamd } from '../../../test/support/clamd.ts'
import { pdfOf } from '../../../test/support/pdf.ts'
import { loadConfig } from '../config.ts'
import type { Services } from '../services.ts'
import { openFiles, pagePicture, previewOf, rememberFile, rescanFiles } from './index.ts'

let world: Awaited<ReturnType<typeof testServices>>
let clamd: Awaited<ReturnType<typeof openClamd>>
let services: Services
const told: string[] = []
const KNOWN = { 'Test.Known': 'COHORTE-KNOWN-MALWARE' }
const NEW = { 'Test.New': 'COHORTE-NEW-MALWARE' }
const pdfOnly = { maxBytes: 100_000, allow: ['application/pdf' as const] }

before(async () => {
  clamd = await openClamd()
  world = await testServices('2017-10-12T08:00:00Z')
  const config = loadConfig({ DATA_DIR: world.services.config.dataDir, CLAMD: clamd.address })
  services = { ...world.services, files: openFiles(config, world.services.db) }
})
after(async () => {
  await clamd.close()
  await world.close()
})

const pdfWith = (word: string, pages = 1) => Buffer.concat([pdfOf(pages), Buffer.from(`${word}\n%%EOF\n`)])

/** Keeps a file as a verb does, and gives its name. */
async function keep(content: Uint8Array) {
  const kept = await services.files.put(content, pdfOnly)
  assert.ok(kept.ok)
  await services.db.transaction().execute(tx => rememberFile(tx, kept.value, services.now()))
  return kept.value.sha256
}

const rescan = (all = false) =>
  rescanFiles(services, {
    all,
    onInfected: async (_, { malware }) => {
      told.push(malware)
    },
  })

const stateOf = async (sha256: string) => {
  const row = await services.db
    .selectFrom('blob')
    .select(['scan_state', 'malware'])
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  return row.malware ? `${row.scan_state}: ${row.malware}` : row.scan_state
}

test('a real daemon says what is clean, and names what is not, which is never kept', async () => {
  await clamd.start(KNOWN)
  const clean = await keep(pdfOf(2))
  assert.equal(await stateOf(clean), 'clean')
  const refused = await services.files.put(pdfWith('COHORTE-KNOWN-MALWARE'), pdfOnly)
  assert.deepEqual(refused, { ok: false, refusal: { code: 'infected', signature: 'Test.Known.UNOFFICIAL' } })
})

test('what comes while the daemon is down waits, is given to nobody, and is scanned when it is back', async () => {
  await clamd.stop()
  const [good, bad] = [await keep(pdfOf(3)), await keep(pdfWith('COHORTE-KNOWN-MALWARE', 3))]
  assert.deepEqual([await stateOf(good), await stateOf(bad)], ['waiting', 'waiting'])
  for (const it of [good, bad]) {
    await assert.rejects(services.files.get(it), { name: 'FileHeld', state: 'waiting' })
    await assert.rejects(previewOf(services, it), { name: 'FileHeld' })
  }
  await assert.rejects(rescan(), /ECONNREFUSED/)
  await clamd.start(KNOWN)
  assert.deepEqual(await rescan(), { scanned: 1, infected: 1, released: 0, unread: 0 })
  assert.deepEqual([await stateOf(good), await stateOf(bad)], ['clean', 'infected: Test.Known.UNOFFICIAL'])
  assert.deepEqual(told.splice(0), ['Test.Known.UNOFFICIAL'])
  assert.ok(await services.files.get(good))
  await assert.rejects(services.files.get(bad), { name: 'FileHeld', state: 'infected' })
  assert.deepEqual(await rescan(), { scanned: 0, infected: 0, released: 0, unread: 0 }, 'twice changes nothing')
})

test('new signatures find what was let in, with the pages already drawn of it, and let go what was held by mistake', async () => {
  const late = await keep(pdfWith('COHORTE-NEW-MALWARE', 4))
  assert.ok(await pagePicture(services, late, 1))
  await clamd.start({ ...KNOWN, ...NEW })
  assert.equal((await rescan(true))?.infected, 1)
  assert.deepEqual(told.splice(0), ['Test.New.UNOFFICIAL'])
  await assert.rejects(pagePicture(services, late, 1), { name: 'FileHeld', state: 'infected' })
  await assert.rejects(pagePicture(services, late, 2), { name: 'FileHeld', state: 'infected' })
  await clamd.start(KNOWN)
  assert.equal((await rescan(true))?.released, 1)
  assert.ok(await pagePicture(services, late, 1))
})

test('signatures that say that they changed make everything be scanned again, but not what we drew', async () => {
  const { scanner } = services.files
  assert.ok(scanner)
  const asked: number[] = []
  const newer = { ...scanner, signatures: async () => 'ClamAV 1.4.6/27500' }
  const counted = (bytes: Uint8Array) => {
    asked.push(bytes.length)
    return scanner.scan(bytes)
  }
  const files = { ...services.files, scanner: { ...newer, scan: counted } }
  const done = await rescanFiles({ ...services, files }, { onInfected: async () => {} })
  const { drawn } = await services.db
    .selectFrom('blob_page')
    .select(({ fn }) => fn.countAll<number>().as('drawn'))
    .executeTakeFirstOrThrow()
  const { blobs } = await services.db
    .selectFrom('blob')
    .select(({ fn }) => fn.countAll<number>().as('blobs'))
    .executeTakeFirstOrThrow()
  assert.ok(Number(drawn) > 0)
  assert.equal(asked.length, Number(blobs) - Number(drawn))
  assert.equal(done?.scanned, asked.length)
})

test('each change of state is an event, and tells nothing of what the file holds', async () => {
  const events = await services.db
    .selectFrom('event')
    .select(['kind', 'from_state', 'to_state'])
    .where('subject', '=', 'file')
    .orderBy('id')
    .execute()
  const changes = events.map(it => `${it.from_state} → ${it.to_state}`)
  assert.deepEqual(changes.toSorted(), [
    'clean → infected',
    'infected → clean',
    'waiting → clean',
    'waiting → infected',
  ])
})

test('without an antivirus there is nothing to scan, and nothing waits', async () => {
  assert.equal(await rescanFiles(world.services, { onInfected: async () => {} }), undefined)
})
