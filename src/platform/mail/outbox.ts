import type { Tx } from '../db/index.ts'
import type { Services } from '../services.ts'
import type { NewMail } from './mail.ts'
import { mailsLeave } from './smtp.ts'
import { insertDrafts, insertMail, markApproved, markCancelled } from './store.ts'

export const sendMailJob = 'platform.send-mail'

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
  return mails.length === 0 ? [] : insertDrafts(tx, mails, services.now())
}

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
