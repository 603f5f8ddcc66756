import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Handler } from '../jobs/index.ts'
import type { Services } from '../services.ts'
import { enqueueSending, type Sending, sendMailJob } from './outbox.ts'
import { openPost, type Post, Refused } from './smtp.ts'
import { claimMail, settleMail } from './store.ts'

/** Attempts at one mail before it is given up, over nearly a day. */
export const mostAttempts = 10

type Sender = Pick<Services, 'db' | 'enqueue' | 'now' | 'config' | 'log'>

const sending = z.object({ mailId: z.number().int(), attempt: z.number().int().min(1) })

/** The worker of the outbox. */
export function sendMailHandler(services: Sender): Handler {
  const post = openPost(services.config)
  return { name: sendMailJob, run: payload => sendMail(services, post, sending.parse(payload)) }
}

/**
 * Makes one attempt at one approved mail and writes what became of it: sent, refused for ever, or to be tried later, which enqueues the
 * next attempt. Doing it again does nothing. When a process died between the server's yes and our noting it, the mail leaves a second
 * time under the same Message-ID: better twice than never.
 */
export async function sendMail(services: Sender, post: Post | undefined, attempt: Sending): Promise<void> {
  const { db, now } = services
  const ownId = messageIdOf(services.config, attempt.mailId)
  const mail = await claimMail(db, attempt, ownId)
  if (mail === undefined) return
  if (post === undefined) return settleMail(db, mail.id, { state: 'kept' })
  try {
    await post({ ...mail, messageId: mail.messageId ?? ownId })
  } catch (fault) {
    return giveUpOrAgain(services, attempt, fault)
  }
  await settleMail(db, mail.id, { state: 'sent', sentAt: now() })
}

async function giveUpOrAgain(services: Sender, { mailId, attempt }: Sending, fault: unknown) {
  const error = fault instanceof Error ? fault.message.slice(0, 500) : String(fault)
  const final = fault instanceof Refused || attempt >= mostAttempts
  services.log.warn(final ? 'mail given up' : 'mail not sent yet', { mailId, count: attempt, fault })
  if (final) return settleMail(services.db, mailId, { state: 'failed', error })
  const after = new Date(services.now().getTime() + pauseAfter(attempt))
  await services.db.transaction().execute(async tx => {
    await settleMail(tx, mailId, { state: 'approved', error })
    await enqueueSending(services, tx, { mailId, attempt: attempt + 1 }, after)
  })
}

const second = 1000
const longestPause = 4 * 3600 * second

/** Milliseconds to wait after a failed attempt: 30 s, 2 min, 8 min, 32 min, 2 h, then 4 h each. */
export const pauseAfter = (attempt: number): number => Math.min(30 * second * 4 ** (attempt - 1), longestPause)

/** Depends on nothing but the mail and the installation, so that every attempt carries the same. */
function messageIdOf({ publicUrl, mailFrom }: Services['config'], mailId: number) {
  const mark = createHash('sha256').update(`${publicUrl}\n${mailFrom}\n${mailId}`).digest('hex').slice(0, 16)
  return `<mail-${mailId}.${mark}@${new URL(publicUrl).hostname}>`
}
