import { createHash } from 'node:crypto'
import type { Services } from '../services.ts'
import { type Post, Refused } from './smtp.ts'
import { claimMail, settleMail } from './store.ts'

/** Attempts at one mail before it is given up; with the queue's growing pauses, about a day. */
export const mostAttempts = 10

type Sender = Pick<Services, 'db' | 'now' | 'config' | 'log'>

/**
 * Sends one approved mail and writes what became of it. Doing it again does nothing. `retry` says that an earlier run of the same job
 * was given up: only then is a mail left in mid-sending taken again, under the same Message-ID, since nobody knows whether it left.
 * Throws when it should be tried again later.
 */
export async function sendMail(
  services: Sender,
  post: Post | undefined,
  mailId: number,
  retry: boolean,
): Promise<void> {
  const mail = await claimMail(services.db, mailId, retry, messageIdOf(services.config, mailId))
  if (mail === undefined) return
  if (post === undefined) return settleMail(services.db, mailId, { state: 'kept' })
  try {
    await post({ ...mail, messageId: mail.messageId ?? messageIdOf(services.config, mailId) })
  } catch (fault) {
    return giveUpOrAgain(services, mail, fault)
  }
  await settleMail(services.db, mailId, { state: 'sent', sentAt: services.now() })
}

async function giveUpOrAgain({ db, log }: Sender, mail: { id: number; attempts: number }, fault: unknown) {
  const error = fault instanceof Error ? fault.message.slice(0, 500) : String(fault)
  const final = fault instanceof Refused || mail.attempts >= mostAttempts
  await settleMail(db, mail.id, { state: final ? 'failed' : 'approved', error })
  log.warn(final ? 'mail given up' : 'mail not sent yet', { mailId: mail.id, count: mail.attempts, fault })
  if (!final) throw fault
}

/** Depends on nothing but the mail and the installation, so that every attempt carries the same. */
function messageIdOf(config: Services['config'], mailId: number) {
  const address = new URL(config.publicUrl)
  const mark = createHash('sha256')
    .update(`${config.publicUrl}\n${config.mailFrom}\n${mailId}`)
    .digest('hex')
    .slice(0, 16)
  return `<mail-${mailId}.${mark}@${address.hostname}>`
}
