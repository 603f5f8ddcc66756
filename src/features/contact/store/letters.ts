import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Audience, Letter, LetterWords } from '../rules.ts'
import { linkHash } from './threads.ts'

type Asked = {
  editionId: string
  audience: Audience
  email: string
  lang: Lang
  agreedTo: string
  token: string
  wayOut: string
  at: Date
}

/** Somebody asks, or asks again: only the latest letter confirms. Undefined where this address is already confirmed. */
export async function ask(tx: Tx, it: Asked): Promise<number | undefined> {
  const asked = { lang: it.lang, agreed_to: it.agreedTo, asked_at: it.at, confirmation_hash: linkHash(it.token) }
  const row = await tx
    .insertInto('subscription')
    .values({
      edition_id: it.editionId,
      audience: it.audience,
      email: it.email,
      state: 'asked',
      way_out: it.wayOut,
      ...asked,
    })
    .onConflict(on =>
      on
        .expression(sql`lower(email), audience`)
        .doUpdateSet({ ...asked, state: 'asked', confirmed_at: null, email: it.email })
        .where('subscription.state', '<>', 'confirmed'),
    )
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export const confirm = (tx: Tx, id: number, at: Date) =>
  tx
    .updateTable('subscription')
    .set({ state: 'confirmed', confirmed_at: at, confirmation_hash: null })
    .where('id', '=', id)
    .execute()

/** Erases a subscription, its address and its proof. */
export const erase = (tx: Tx, id: number) => tx.deleteFrom('subscription').where('id', '=', id).execute()

/** Erases the addresses that nobody confirmed. Gives which. */
export async function eraseUnconfirmed(tx: Tx, before: Date): Promise<string[]> {
  const rows = await tx
    .deleteFrom('subscription')
    .where('state', '=', 'asked')
    .where('asked_at', '<=', before)
    .returning('email')
    .execute()
  return rows.map(it => it.email)
}

/**
 * Addresses whose letters were refused for ever are not written to any more. Those given up after `mostAttempts` are: our own server was
 * away, and nobody refused anything. Gives their ids.
 */
export async function noteBounces(tx: Tx, mostAttempts: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    update subscription set state = 'bounced'
     where state = 'confirmed'
       and exists (select from mail where mail.state = 'failed' and mail.kind = 'contact.newsletter'
                                      and mail.attempts < ${mostAttempts}
                                      and lower(mail.recipient) = lower(subscription.email)
                                      and mail.created_at >= confirmed_at)
    returning id`.execute(tx)
  return rows.map(it => it.id)
}

type Written = { editionId: string; rule: 'call_open' | null; writtenBy: number | null; at: Date }

/** Writes a letter down. Undefined where its rule has written one in this edition. */
export async function addLetter(tx: Tx, words: LetterWords, it: Written): Promise<number | undefined> {
  const row = await tx
    .insertInto('newsletter')
    .values({
      ...columnsOf(words),
      edition_id: it.editionId,
      rule: it.rule,
      state: 'draft',
      written_by: it.writtenBy,
      created_at: it.at,
    })
    .onConflict(on => on.columns(['edition_id', 'rule']).where('rule', 'is not', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

const columnsOf = (it: LetterWords) => ({
  audience: it.audience,
  subject_fr: it.subjectFr,
  body_fr: it.bodyFr,
  subject_en: it.subjectEn,
  body_en: it.bodyEn,
})

/** Changes with every word of a letter: two marks that are the same are the same letter. */
export const markOf = ({ audience, body, subject }: Pick<Letter, 'audience' | 'body' | 'subject'>): string =>
  linkHash(JSON.stringify([audience, subject.fr, body.fr, subject.en, body.en]))

export const rewrite = (tx: Tx, id: number, words: LetterWords) =>
  tx.updateTable('newsletter').set(columnsOf(words)).where('id', '=', id).execute()

export const startSending = (tx: Tx, id: number, { at, sendUntil }: { at: Date; sendUntil: number }) =>
  tx
    .updateTable('newsletter')
    .set({ state: 'sending', started_at: at, send_until: sendUntil })
    .where('id', '=', id)
    .execute()

export const noteSent = (tx: Tx, id: number, { count, upTo }: { upTo: number; count: number }) =>
  tx
    .updateTable('newsletter')
    .set(it => ({ sent_up_to: upTo, sent_count: it('sent_count', '+', count) }))
    .where('id', '=', id)
    .execute()

export const endSending = (tx: Tx, id: number, { at, state }: { state: 'stopped' | 'sent'; at: Date }) =>
  tx.updateTable('newsletter').set({ state, ended_at: at }).where('id', '=', id).execute()

/** One letter of an edition at a time, until the transaction ends. */
export const lockLetters = (tx: Tx, editionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`newsletters ${editionId}`}))`.execute(tx)
