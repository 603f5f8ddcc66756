import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, type TestContext, test } from 'node:test'
import { emptyDatabase, type TestDatabase, testDatabase } from '../../test/support/database.ts'
import { type MailServer, mailServer } from '../../test/support/mail-server.ts'
import { variables } from '../platform/config.ts'
import { run } from './doctor.ts'

let folder: string
let database: TestDatabase
let mails: MailServer

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohorte-doctor-'))
  database = await testDatabase()
  mails = await mailServer()
})
after(async () => {
  await mails.close()
  await database.close()
  await rm(folder, { recursive: true })
})

const said: string[] = []
beforeEach(context => {
  said.length = 0
  const listen = (text: string) => void said.push(text)
  const { mock } = context as TestContext
  mock.method(console, 'log', listen)
  mock.method(console, 'error', listen)
})

const text = () => said.join('\n')

test('a healthy installation is in good order, and nothing was made by looking', async () => {
  const env = {
    COHORTE_MODE: 'development',
    DATA_DIR: join(folder, 'data'),
    DATABASE_URL: database.url,
    SMTP_URL: mails.url,
  }
  assert.equal(await run([], env), 0)
  assert.match(text(), /ok {4}database {9}PostgreSQL \d+/)
  assert.match(text(), /ok {4}migrations {7}\d+ applied, none pending/)
  assert.match(text(), /ok {4}signing key {6}made at the first start/)
  assert.match(text(), /ok {4}mail {13}127\.0\.0\.1:\d+ answers/)
  assert.match(text(), /ok {4}documents {8}a page of PDF\/UA-1/)
  assert.match(text(), /All in good order/)
  assert.deepEqual(await readdir(folder), [])
})

test('every variable is shown, and no secret is', async () => {
  const url = new URL(database.url)
  url.password = 'hunter2'
  await run([], { DATA_DIR: folder, DATABASE_URL: url.href, SMTP_URL: 'smtp://me:hunter2@mail.example', S3_KEY: '' })
  for (const { name } of Object.values(variables)) assert.ok(text().includes(name), name)
  assert.ok(!text().includes('hunter2'))
  assert.match(text(), /smtp:\/\/\[masked\]@mail\.example/)
})

test('what is broken is named with what to do, and the command fails', async () => {
  const env = {
    COHORTE_MODE: 'development',
    DATA_DIR: folder,
    DATABASE_URL: 'postgres://127.0.0.1:1/none',
    SMTP_URL: 'smtp://127.0.0.1:1',
    CLAMD: '127.0.0.1:1',
  }
  assert.equal(await run([], env), 1)
  for (const what of ['database', 'mail', 'antivirus']) assert.match(text(), new RegExp(`fail  ${what} .*\\n +→ `))
  assert.match(text(), /3 broken/)
})

test('pending migrations are worth a look', async t => {
  const empty = await emptyDatabase()
  t.after(() => empty.close())
  assert.equal(await run([], { DATA_DIR: folder, DATABASE_URL: empty.url }), 0)
  assert.match(text(), /warn {2}migrations {7}\d+ pending: 0001-platform\.sql/)
})

test('a configuration that cannot be used is told whole', async () => {
  assert.equal(await run([], { COHORTE_MODE: 'production', PORT: 'x' }), 1)
  for (const name of ['PORT', 'PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM']) assert.ok(text().includes(`- ${name}`), name)
})

test('a demonstration or clear text shown to the world is worth a look', async () => {
  await run([], { DATA_DIR: folder, DATABASE_URL: database.url, PUBLIC_URL: 'https://cohorte.example' })
  assert.match(text(), /warn {2}mode {13}demonstration/)
})
