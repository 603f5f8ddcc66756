import { createTransport } from 'nodemailer'
import type { Config } from '../config.ts'

/** A message ready to leave. `messageId` is the same at each attempt, so that a receiver can drop a second copy. */
type Message = {
  messageId: string
  recipient: string
  lang: string
  subject: string
  text: string
  html: string
  /** Where one gesture ends such letters, if they can be ended. */
  wayOutUrl?: string | null
}

/** Hands a message to the mail server. Throws `Refused` when trying again cannot help, another error when it can. */
export type Post = (message: Message) => Promise<void>

/** The server will never take this message for this recipient. */
export class Refused extends Error {
  override name = 'Refused'
}

/** Whether mails leave this installation: the demonstration's people are invented, nothing is ever sent to them. */
export const mailsLeave = (config: Pick<Config, 'smtpUrl' | 'mode'>): boolean =>
  config.smtpUrl !== undefined && config.mode !== 'demonstration'

/** The way to the configured mail server, or `undefined` where mails are kept. */
export function openPost(config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'mode'>): Post | undefined {
  if (config.smtpUrl === undefined || !mailsLeave(config)) return undefined
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 }
  const transport = createTransport({
    url: config.smtpUrl,
    ...timeouts,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ messageId, recipient, lang, subject, text, html, wayOutUrl }) => {
    const headers = { 'Content-Language': lang, 'Auto-Submitted': 'auto-generated', ...wayOut(wayOutUrl) }
    const to = { name: '', address: recipient }
    try {
      await transport.sendMail({ from: config.mailFrom, to, messageId, subject, text, html, headers })
    } catch (fault) {
      throw isFinal(fault) ? new Refused((fault as Error).message, { cause: fault }) : fault
    }
  }
}

/** RFC 8058: a mail program offers to unsubscribe, and does so by a POST of its own. */
const wayOut = (url: string | null | undefined): Record<string, string> =>
  url ? { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}

/** 5xx about the recipient or the message is final (RFC 5321 §4.2.1); a failed sign-in is ours to repair, then to try again. */
function isFinal(fault: unknown): boolean {
  if (!(fault instanceof Error) || !('responseCode' in fault) || !('command' in fault)) return false
  const about = String(fault.command)
  return Number(fault.responseCode) >= 500 && /^(RCPT TO|DATA|API)/.test(about)
}

/** Connects, greets and signs in, sends nothing. Throws what went wrong. */
export async function checkSmtp(smtpUrl: string): Promise<void> {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 5000,
    greetingTimeout: 5000,
    socketTimeout: 5000,
  })
  try {
    await transport.verify()
  } finally {
    transport.close()
  }
}
