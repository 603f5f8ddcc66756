import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { addBareRows } from '../../../test/support/bare-rows.ts'
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts'
import { type MailServer, mailServer } from '../../../test/support/mail-server.ts'
import { type Config, loadConfig } from '../config.ts'
import { openQueue, type Queue, startWorker } from '../jobs/index.ts'
import { silentLog } from '../log.ts'
import { approveMails, cancelMails, findMail, queueMail, sendMail, sendMailHandler } from './index.ts'
import type { NewMail } from './mail.ts'
import { mostAttempts, pauseAfter } from './send.ts'
import { openPost } from './smtp.ts'

let database: TestDatabase
let server: MailServer
let queue: Queue
let config: Config
const now = () => new Date('2017-10-27T14:59:59Z')
const later: { mailId: number; attempt: number; after: Date | undefined }[] = []

before(async () => {
  database = await testDatabase()
  await addBareRows(database.db, { editionId: 'eig-2', personId: 7 })
  server = await mailServer()
  config = loadConfig({
    COHORTE_MODE: 'development',
    PUBLIC_URL: 'https://cohorte.example',
    SMTP_URL: server.url,
    MAIL_FROM: 'Cohorte <cohorte@cohorte.example>',
  })
  queue = await openQueue({ url: database.url, works: true, onError: assert.ifError }, ['platform.send-mail'])
})
beforeEach(() => {
  later.length = 0
  server.reset()
})
after(async () => {
  await queue.close()
  await server.close()
  await database.close()
})

const letter: NewMail = {
  editionId: 'eig-2',
  kind: 'applications.receipt',
  personId: null,
  recipient: 'zoe@candidate.example',
  lang: 'fr',
  subject: 'Votre candidature est reçue\u202f: « œuvre »',
  text: 'Bonjour,\n\nC’est reçu\u202f!\n',
  html: '<!doctype html><html lang="fr"><p>C’est reçu\u202f!</p></html>',
  state: 'approved',
}

const noting = () => ({
  db: database.db,
  now,
  config,
  log: silentLog,
  enqueue: async (_: unknown, job: { payload: object }, options?: { after?: Date }) => {
    later.push({ ...(job.payload as { mailId: number; attempt: number }), after: options?.after })
  },
})

const put = (mail: Partial<NewMail> = {}, services = noting()) =>
  database.db.transaction().execute(tx => queueMail(services, tx, { ...letter, ...mail }))

const send = (mailId: number, attempt = 1) => sendMail(noting(), openPost(config), { mailId, attempt })

test('an approved mail leaves by the queue, in plain text and HTML, with its accents', async () => {
  await startWorker(queue.boss, [sendMailHandler({ ...noting(), enqueue: queue.enqueue })], failure =>
    assert.ifError(failure.error),
  )
  const id = await put({}, { ...noting(), enqueue: queue.enqueue as never })
  for (let i = 0; i < 400 && server.received.length === 0; i += 1) await sleep(25)
  const [mail] = server.received
  assert.ok(mail)
  assert.deepEqual(mail.to, ['zoe@candidate.example'])
  assert.equal(mail.from, 'cohorte@cohorte.example')
  assert.match(mail.source, /^Content-Type: multipart\/alternative/m)
  assert.match(mail.source, /^Content-Type: text\/plain; charset=utf-8/m)
  assert.match(mail.source, /^Content-Type: text\/html; charset=utf-8/m)
  assert.match(mail.source, /^Content-Language: fr/m)
  assert.match(mail.source, /^Auto-Submitted: auto-generated/m)
  assert.match(mail.source, /^Subject: =\?UTF-8\?/m)
  for (let i = 0; i < 400 && (await findMail(database.db, id))?.state !== 'sent'; i += 1) await sleep(25)
  const kept = await findMail(database.db, id)
  assert.equal(kept?.state, 'sent')
  assert.deepEqual(kept?.sentAt, now())
  assert.ok(mail.source.includes(kept?.messageId ?? 'none'))
})

test('twenty approved mails leave within a few seconds', async () => {
  const started = performance.now()
  const real = { ...noting(), enqueue: queue.enqueue as never }
  await database.db.transaction().execute(async tx => {
    for (let i = 0; i < 20; i += 1) await queueMail(real, tx, { ...letter, recipient: `p${i}@candidate.example` })
  })
  for (let i = 0; i < 800 && server.received.length < 20; i += 1) await sleep(25)
  assert.equal(new Set(server.received.flatMap(it => it.to)).size, 20)
  assert.ok(performance.now() - started < 10_000, `${performance.now() - started} ms`)
})

test('sending the same mail twice, one after the other or at once, sends it once', async () => {
  const id = await put()
  await Promise.all([send(id), sendMail(noting(), openPost(config), { mailId: id, attempt: 2 })])
  await send(id)
  assert.equal(server.received.length, 1)
})

test('a mail whose sender died in the middle leaves when the same attempt runs again, under the same Message-ID', async () => {
  const id = await put()
  let first = ''
  const dying = async (mail: { messageId: string }) => {
    first = mail.messageId
  }
  await sendMail(noting(), dying, { mailId: id, attempt: 1 })
  await database.db.updateTable('mail').set({ state: 'sending', sent_at: null }).where('id', '=', id).execute()
  await send(id)
  assert.ok(first.length > 10 && server.received[0]?.source.includes(first))
  assert.equal((await findMail(database.db, id))?.state, 'sent')
})

test('a mail that is refused for ever is marked failed and not tried again', async () => {
  const id = await put({ recipient: 'unknown@refused.example' })
  await send(id)
  const mail = await findMail(database.db, id)
  assert.equal(mail?.state, 'failed')
  assert.match(mail?.error ?? '', /550/)
  assert.deepEqual(
    later.map(it => it.attempt),
    [1],
  )
})

test('a server that is busy is asked again later, with growing pauses, and a given-up mail can be approved again', async () => {
  const id = await put({ recipient: 'zoe@busy.example' })
  for (let attempt = 1; attempt < mostAttempts; attempt += 1) {
    await send(id, attempt)
    assert.equal((await findMail(database.db, id))?.state, 'approved')
    assert.equal(later.at(-1)?.attempt, attempt + 1)
    assert.equal(later.at(-1)?.after?.getTime(), now().getTime() + pauseAfter(attempt))
  }
  await send(id, mostAttempts)
  assert.equal((await findMail(database.db, id))?.state, 'failed')
  const again = await database.db.transaction().execute(tx => approveMails(noting(), tx, [id], 7))
  assert.deepEqual(again, [id])
  assert.deepEqual(later.at(-1), { mailId: id, attempt: 1, after: undefined })
})

test('a server that cannot be reached, or refuses our sign-in, is our trouble and not the end of the mail', async () => {
  const id = await put()
  const away = openPost({ ...config, smtpUrl: 'smtp://127.0.0.1:1' })
  await sendMail(noting(), away, { mailId: id, attempt: 1 })
  assert.equal((await findMail(database.db, id))?.state, 'approved')
  const wrong = openPost({ ...config, smtpUrl: server.url.replace('smtp://', 'smtp://cohorte:wrong@') })
  await sendMail(noting(), wrong, { mailId: id, attempt: 2 })
  assert.equal((await findMail(database.db, id))?.state, 'approved')
  assert.equal(server.received.length, 0)
})

test('a draft waits for an approval, leaves once approved, and cannot be cancelled after', async () => {
  const id = await put({ state: 'draft', batch: 'results' })
  await send(id)
  assert.equal(server.received.length, 0)
  const { db } = database
  assert.deepEqual(await db.transaction().execute(tx => approveMails(noting(), tx, [id, id + 999], 7)), [id])
  assert.deepEqual(await db.transaction().execute(tx => approveMails(noting(), tx, [id], 7)), [])
  await send(id)
  assert.equal(server.received.length, 1)
  assert.deepEqual(await db.transaction().execute(tx => cancelMails(tx, [id])), [])
})
