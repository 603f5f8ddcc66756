import type { Db, Tx } from '../db/index.ts'
import type { MailState, NewMail } from './mail.ts'

type Inserted = Omit<NewMail, 'state'> & { state: MailState; at: Date; approvedBy: number | null }

export async function insertMail(tx: Tx, mail: Inserted): Promise<number> {
  const approved = mail.state === 'draft' ? null : mail.at
  const { id } = await tx
    .insertInto('mail')
    .values({
      edition_id: mail.editionId,
      kind: mail.kind,
      person_id: mail.personId,
      recipient: mail.recipient,
      lang: mail.lang,
      subject: mail.subject,
      body_text: mail.text,
      body_html: mail.html,
      state: mail.state,
      batch: mail.batch ?? null,
      created_at: mail.at,
      approved_at: approved,
      approved_by: mail.approvedBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Gives those of these mails that wait, or failed, to sending; a fresh count of attempts. Returns which. */
export async function markApproved(tx: Tx, ids: readonly number[], by: number, at: Date, state: 'approved' | 'kept') {
  const rows = await tx
    .updateTable('mail')
    .set({ state, approved_at: at, approved_by: by, attempts: 0, error: null })
    .where('id', 'in', [...ids])
    .where('state', 'in', ['draft', 'failed'])
    .returning('id')
    .execute()
  return rows.map(it => it.id)
}

/** Cancels those of these mails that have not left. Returns which. */
export async function markCancelled(tx: Tx, ids: readonly number[]): Promise<number[]> {
  const rows = await tx
    .updateTable('mail')
    .set({ state: 'cancelled' })
    .where('id', 'in', [...ids])
    .where('state', 'in', ['draft', 'failed'])
    .returning('id')
    .execute()
  return rows.map(it => it.id)
}

/**
 * Takes a mail for sending, once: whoever comes second gets nothing. A mail left in `sending` is taken again only by the retry of a
 * job (`retry`), which exists only because the first run was given up for dead.
 */
export async function claimMail(db: Db, id: number, retry: boolean, messageId: string) {
  const claimable: MailState[] = retry ? ['approved', 'sending'] : ['approved']
  return db
    .updateTable('mail')
    .set(it => ({
      state: 'sending' as const,
      attempts: it('attempts', '+', 1),
      message_id: it.fn.coalesce('message_id', it.val(messageId)),
      error: null,
    }))
    .where('id', '=', id)
    .where('state', 'in', claimable)
    .returning(['id', 'recipient', 'lang', 'subject', 'body_text as text', 'body_html as html'])
    .returning(['message_id as messageId', 'attempts'])
    .executeTakeFirst()
}

type Outcome = { state: 'sent'; sentAt: Date } | { state: 'kept' } | { state: 'failed' | 'approved'; error: string }

/** Writes what became of a claimed mail. */
export async function settleMail(db: Db, id: number, outcome: Outcome): Promise<void> {
  await db
    .updateTable('mail')
    .set({
      state: outcome.state,
      sent_at: outcome.state === 'sent' ? outcome.sentAt : null,
      error: 'error' in outcome ? outcome.error : null,
    })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .execute()
}
