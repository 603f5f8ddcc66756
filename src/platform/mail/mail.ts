import type { Lang } from '../i18n/index.ts'

export type MailState = 'draft' | 'approved' | 'sending' | 'sent' | 'failed' | 'kept' | 'cancelled'

/**
 * A mail to write into the outbox. `kind` names it for people and programmes (`applications.receipt`); `batch` groups mails that are
 * previewed and approved together. `draft` waits for somebody's approval; `approved` leaves by a declared automatic rule.
 */
export type NewMail = {
  editionId: string | null
  kind: string
  personId: number | null
  recipient: string
  lang: Lang
  subject: string
  text: string
  html: string
  state: 'draft' | 'approved'
  batch?: string
  /** Where one gesture ends such letters (RFC 8058): it answers to a POST from a mail program. */
  wayOutUrl?: string
}

/** A mail of the outbox, as listed. */
export type Mail = {
  id: number
  editionId: string | null
  kind: string
  personId: number | null
  recipient: string
  lang: Lang
  subject: string
  state: MailState
  batch: string | null
  createdAt: Date
  approvedAt: Date | null
  sentAt: Date | null
  attempts: number
  error: string | null
}

/** A mail of the outbox, whole. */
export type WholeMail = Mail & { text: string; html: string; messageId: string | null }
