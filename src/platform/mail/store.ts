import { sql } from 'kysely'
import type { Db, Tx } from '../db/index.ts'
import type { MailState, NewMail } from './mail.ts'
import type { Sending } from './outbox.ts'

type Inserted = Omit<NewMail, 'state'> & { state: MailState; at: Date; approvedBy: number | null }

export async function insertMail(tx: Tx, mail: Inserted): Promise<number> {
  const { id } = await tx.insertInto('mail').values(rowOf(mail)).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Writes many mails in one query, at most about four thousand. Returns their ids, in order. */
export async function insertMails(tx: Tx, mails: readonly Omit<Inserted, 'at' | 'approvedBy'>[], at: Date) {
  const rows = mails.map(mail => rowOf({ ...mail, at, approvedBy: null }))
  return (await tx.insertInto('mail').values(rows).returning('id').execute()).map(it => it.id)
}

const rowOf = (mail: Inserted) => ({
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
  way_out_url: mail.wayOutUrl ?? null,
  created_at: mail.at,
  approved_at: mail.state === 'draft' ? null : mail.at,
  approved_by: mail.approvedBy,
})

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

/** What mails are forgotten of: some addresses, one way out, or the marks that end their subjects in square brackets. */
export type Forgotten = { recipients: readonly string[] } | { wayOut: string } | { marks: readonly string[] }

/** Erases mails of some kinds with all they say, so that those which wait leave no more. Other slices ask for it when what they told is erased. */
export async function forgetMails(tx: Tx, kinds: readonly string[], which: Forgotten): Promise<void> {
  const lower = (all: readonly string[]) => all.map(it => it.toLowerCase())
  const about =
    'recipients' in which
      ? sql`lower(recipient) = any(${lower(which.recipients)})`
      : 'wayOut' in which
        ? sql`split_part(way_out_url, '/', -1) = ${which.wayOut}`
        : sql`substring(subject from '\\[([^\\[]+)\\]$') = any(${[...which.marks]})`
  await sql`delete from mail where kind = any(${[...kinds]}) and ${about}`.execute(tx)
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
 * Takes a mail for one attempt, once: whoever comes second, or late, gets nothing. Finding it already taken for this same attempt
 * means that the run of this job that took it is dead, since a job never runs twice at the same time.
 */
export async function claimMail(db: Db, { mailId, attempt }: Sending, messageId: string) {
  return db
    .updateTable('mail')
    .set(it => ({
      state: 'sending' as const,
      attempts: attempt,
      message_id: it.fn.coalesce('message_id', it.val(messageId)),
      error: null,
    }))
    .where('id', '=', mailId)
    .where(it =>
      it.or([it.and({ state: 'approved', attempts: attempt - 1 }), it.and({ state: 'sending', attempts: attempt })]),
    )
    .returning(['id', 'recipient', 'lang', 'subject', 'body_text as text', 'body_html as html'])
    .returning(['message_id as messageId', 'attempts', 'way_out_url as wayOutUrl'])
    .executeTakeFirst()
}

type Outcome = { state: 'sent'; sentAt: Date } | { state: 'kept' } | { state: 'failed' | 'approved'; error: string }

/** Writes what became of a claimed mail. */
export async function settleMail(db: Db | Tx, id: number, outcome: Outcome): Promise<void> {
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

/** Erases mails of some kinds once they have left, or are kept: what said goodbye must not stay. */
export async function forgetSent(tx: Tx, kinds: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('mail')
    .where('kind', 'in', [...kinds])
    .where('state', 'in', ['sent', 'kept', 'cancelled'])
    .execute()
}
