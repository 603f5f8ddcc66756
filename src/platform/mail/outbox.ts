import { z } from 'zod'
import type { Tx } from '../db/index.ts'
import type { Handler } from '../jobs/index.ts'
import type { Services } from '../services.ts'
import type { NewMail } from './mail.ts'
import { mailsLeave } from './smtp.ts'
import { insertMail, insertMails, markApproved, markCancelled } from './store.ts'

export const sendMailJob = 'platform.send-mail'
export const sendMailsJob = 'platform.send-mails'

/** One attempt at one mail; there is one job for each. */
export type Sending = { mailId: number; attempt: number }

type Outbox = Pick<Services, 'enqueue' | 'now' | 'config'>

/**
 * Writes a mail into the outbox, in the verb's transaction: it exists if and only if what it tells happened. An approved one leaves
 * after the commit; without a mail server it is kept, to be read on the local page. Returns its id. Throws on a recipient or a subject
 * that could carry a header.
 */
export async function queueMail(services: Outbox, tx: Tx, mail: NewMail): Promise<number> {
  requireOneAddress(mail.recipient)
  requireOneLine(mail.subject)
  const leaves = mail.state === 'approved' && mailsLeave(services.config)
  const state = mail.state === 'approved' && !leaves ? 'kept' : mail.state
  const id = await insertMail(tx, { ...mail, state, at: services.now(), approvedBy: null })
  if (leaves) await enqueueSending(services, tx, { mailId: id, attempt: 1 })
  return id
}

/**
 * Writes many drafts at once, in the verb's transaction: letters that are previewed and approved together. Returns their ids, in order.
 * Throws like `queueMail`.
 */
export async function queueDrafts(services: Pick<Outbox, 'now'>, tx: Tx, mails: readonly NewMail[]): Promise<number[]> {
  for (const { recipient, subject } of mails) {
    requireOneAddress(recipient)
    requireOneLine(subject)
  }
  const drafts = mails.map(mail => ({ ...mail, state: 'draft' as const }))
  return drafts.length === 0 ? [] : insertMails(tx, drafts, services.now())
}

/** PostgreSQL takes 65,535 values in a query, and a mail has fourteen. */
const INSERTED_TOGETHER = 1000

/**
 * Writes many approved mails in few queries: a digest for thousands of people. They leave after the commit, or are kept, as with
 * `queueMail`; a job of their own gives each to sending, so that the verb's transaction stays short. Throws like `queueMail`.
 */
export async function queueMails(services: Outbox, tx: Tx, mails: readonly NewMail[]): Promise<void> {
  for (const { recipient, subject } of mails) {
    requireOneAddress(recipient)
    requireOneLine(subject)
  }
  const leaves = mailsLeave(services.config)
  for (let from = 0; from < mails.length; from += INSERTED_TOGETHER) {
    const some = mails.slice(from, from + INSERTED_TOGETHER)
    const rows = some.map(mail => ({ ...mail, state: leaves ? ('approved' as const) : ('kept' as const) }))
    const mailIds = await insertMails(tx, rows, services.now())
    if (leaves) await services.enqueue(tx, { name: sendMailsJob, payload: { mailIds } })
  }
}

/** The worker that gives each mail of a batch to sending; doing it again sends nothing twice. */
export const sendMailsHandler = (services: Pick<Services, 'db' | 'enqueue'>): Handler => ({
  name: sendMailsJob,
  run: payload =>
    services.db.transaction().execute(async tx => {
      for (const mailId of batch.parse(payload).mailIds) await enqueueSending(services, tx, { mailId, attempt: 1 })
    }),
})

const batch = z.object({ mailIds: z.array(z.number().int()) })

/** Lets drafts leave, and failed mails again. Returns the ids of those it concerned; others had already left or were cancelled. */
export async function approveMails(services: Outbox, tx: Tx, ids: readonly number[], by: number): Promise<number[]> {
  if (ids.length === 0) return []
  const leaves = mailsLeave(services.config)
  const approved = await markApproved(tx, ids, by, services.now(), leaves ? 'approved' : 'kept')
  if (!leaves) return approved
  for (const mailId of approved) await enqueueSending(services, tx, { mailId, attempt: 1 })
  return approved
}

/** Cancels drafts and failed mails. Returns the ids of those it concerned. */
export const cancelMails = async (tx: Tx, ids: readonly number[]): Promise<number[]> =>
  ids.length === 0 ? [] : markCancelled(tx, ids)

/** Enqueues one attempt, not before `after`. */
export async function enqueueSending({ enqueue }: Pick<Services, 'enqueue'>, tx: Tx, sending: Sending, after?: Date) {
  await enqueue(tx, { name: sendMailJob, payload: sending }, after ? { after } : {})
}

const addressPart = String.raw`[^\s\p{Cc}<>@,;:"\\()[\]]+`
const oneAddress = new RegExp(`^${addressPart}@${addressPart}$`, 'u')

function requireOneAddress(recipient: string) {
  if (!oneAddress.test(recipient)) throw new Error('A mail needs exactly one plain address')
}

function requireOneLine(subject: string) {
  if (subject.trim() === '' || /\p{Cc}/u.test(subject)) throw new Error('The subject of a mail is one line of text')
}
