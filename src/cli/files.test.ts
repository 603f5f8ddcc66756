import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { testServices } from '../../test/support/app.ts'
import { openClamd } from '../../test/support/clamd.ts'
import { pdfOf } from '../../test/support/pdf.ts'
import { rememberFile } from '../platform/files/index.ts'

const root = resolve(import.meta.dirname, '../..')
let world: Awaited<ReturnType<typeof testServices>>
let clamd: Awaited<ReturnType<typeof openClamd>>

before(async () => {
  clamd = await openClamd()
  world = await testServices('2017-10-12T08:00:00Z')
  for (const word of ['nothing', 'COHORTE-MALWARE']) await keep(word)
})
after(async () => {
  await clamd.close()
  await world.close()
})

/** A file that came while there was no antivirus. */
async function keep(word: string) {
  const { db, files, now } = world.services
  const content = Buffer.concat([pdfOf(1), Buffer.from(`%${word}\n%%EOF\n`)])
  const kept = await files.put(content, { maxBytes: 100_000, allow: ['application/pdf'] })
  assert.ok(kept.ok)
  await db.transaction().execute(tx => rememberFile(tx, kept.value, now()))
}

const rescan = (env: NodeJS.ProcessEnv, ...args: string[]) =>
  new Promise<{ code: number; out: string }>(settle => {
    const { database, services } = world
    const whole = { ...process.env, DATABASE_URL: database.url, DATA_DIR: services.config.dataDir, ...env }
    const command = ['--no-warnings', join(root, 'src/main.ts'), 'files', ...args]
    execFile(process.execPath, command, { env: whole }, (fault, stdout, stderr) =>
      settle({ code: Number(fault?.code ?? 0), out: stdout + stderr }),
    )
  })

test('without an antivirus, or with one that is away, the command says what to do', async () => {
  assert.match((await rescan({}, 'rescan')).out, /set CLAMD/)
  const away = await rescan({ CLAMD: clamd.address }, 'rescan')
  assert.equal(away.code, 1)
  assert.match(away.out, /must be running/)
  assert.equal((await rescan({}, 'scan')).code, 2)
})

test('what was never scanned is, once; signatures of one’s own are tried with --all', async () => {
  await clamd.start({ 'Test.Malware': 'COHORTE-MALWARE' })
  const CLAMD = clamd.address
  const said = (scanned: number, held: number, back: number) =>
    `${scanned} files scanned: ${held} put in quarantine, ${back} given back.\n`
  assert.deepEqual(await rescan({ CLAMD }, 'rescan'), { code: 0, out: said(2, 1, 0) })
  assert.deepEqual(await rescan({ CLAMD }, 'rescan'), { code: 0, out: said(0, 0, 0) })
  await clamd.start({ 'Test.Other': 'ANOTHER-WORD' })
  assert.deepEqual(await rescan({ CLAMD }, 'rescan', '--all'), { code: 0, out: said(2, 0, 1) })
})
