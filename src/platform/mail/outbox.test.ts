import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addBareRows } from '../../../test/support/bare-rows.ts'
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts'
import { type Config, loadConfig } from '../config.ts'
import {
  countMails,
  findMail,
  listMails,
  queueMail,
  queueMails,
  sendMailJob,
  sendMailsHandler,
  sendMailsJob,
} from './index.ts'
import type { NewMail } from './mail.ts'
import { openPost } from './smtp.ts'

let database: TestDatabase
const jobs: object[] = []
const config = loadConfig({ COHORTE_MODE: 'development', SMTP_URL: 'smtp://127.0.0.1:1' })
const now = () => new Date('2017-10-27T14:59:59Z')

before(async () => {
  database = await testDatabase()
  await addBareRows(database.db, { editionId: 'eig-2', personId: 7 })
})
after(() => database.close())

const letter: NewMail = {
  editionId: 'eig-2',
  kind: 'applications.receipt',
  personId: null,
  recipient: 'zoe@candidate.example',
  lang: 'fr',
  subject: 'Votre candidature est reçue',
  text: 'Bonjour',
  html: '<!doctype html><html lang="fr"><p>Bonjour</p></html>',
  state: 'approved',
}

const put = (mail: Partial<NewMail> = {}, home: Config = config) => {
  const enqueue = async (_: unknown, job: object) => void jobs.push(job)
  return database.db.transaction().execute(tx => queueMail({ enqueue, now, config: home }, tx, { ...letter, ...mail }))
}

test('without a mail server, and always in the demonstration, a mail is kept and can be read', async () => {
  for (const home of [
    { ...config, smtpUrl: undefined },
    { ...config, mode: 'demonstration' as const },
  ]) {
    const id = await put({}, home)
    assert.equal((await findMail(database.db, id))?.state, 'kept')
    assert.equal((await findMail(database.db, id))?.text, letter.text)
    assert.equal(openPost(home), undefined)
  }
  assert.deepEqual(jobs, [])
})

test('a recipient or a subject that could carry a header, or a second address, is refused', async () => {
  for (const recipient of [
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example, c@d.example',
    'A <a@b.example>',
    'a',
    '@b',
    'a@b\0',
  ])
    await assert.rejects(put({ recipient }), /one plain address/)
  for (const subject of ['x\r\nBcc: c@d.example', 'x\ny', ' ', 'x\0'])
    await assert.rejects(put({ subject }), /one line/)
})

test('the outbox is listed by pages, latest first, and counted by state', async () => {
  const { db } = database
  const ids: number[] = []
  for (let i = 0; i < 3; i += 1) ids.unshift(await put({ state: 'draft', batch: 'pages' }))
  const first = await listMails(db, { batch: 'pages', limit: 2 })
  assert.deepEqual(
    first.map(it => it.id),
    ids.slice(0, 2),
  )
  const next = await listMails(db, { batch: 'pages', limit: 2, before: first[1]?.id ?? 0 })
  assert.deepEqual(
    next.map(it => it.id),
    ids.slice(2),
  )
  assert.deepEqual(await countMails(db, { batch: 'pages' }), { draft: 3 })
})

test('many mails are written at once, each to its own address, and given to sending by one job', async () => {
  const { db } = database
  const many = Array.from({ length: 2300 }, (_, i) => ({
    ...letter,
    batch: 'digest',
    recipient: `p${i}@fellow.example`,
  }))
  jobs.length = 0
  const enqueue = async (_: unknown, job: object) => void jobs.push(job)
  await db.transaction().execute(tx => queueMails({ enqueue, now, config }, tx, many))
  assert.deepEqual(await countMails(db, { batch: 'digest' }), { approved: 2300 })
  const batches = jobs as { name: string; payload: { mailIds: number[] } }[]
  assert.deepEqual(
    batches.map(it => [it.name, it.payload.mailIds.length]),
    [
      [sendMailsJob, 1000],
      [sendMailsJob, 1000],
      [sendMailsJob, 300],
    ],
  )
  const last = batches[2]
  jobs.length = 0
  await sendMailsHandler({ db, enqueue }).run(last?.payload)
  assert.deepEqual(
    jobs,
    last?.payload.mailIds.map(mailId => ({ name: sendMailJob, payload: { mailId, attempt: 1 } })),
  )
})

test('without a mail server many mails are kept, and none of a batch with a wrong address is written', async () => {
  const { db } = database
  const home = { ...config, smtpUrl: undefined }
  const enqueue = async () => assert.fail('nothing leaves')
  const put = (recipient: string) =>
    db.transaction().execute(tx =>
      queueMails({ enqueue, now, config: home }, tx, [
        { ...letter, batch: 'kept' },
        { ...letter, batch: 'kept', recipient },
      ]),
    )
  await assert.rejects(put('a@b.example, c@d.example'), /one plain address/)
  await put('other@fellow.example')
  assert.deepEqual(await countMails(db, { batch: 'kept' }), { kept: 2 })
})
