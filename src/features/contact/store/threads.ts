import { createHash } from 'node:crypto'
import type { Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Accepted, Side, State } from '../rules.ts'

/** Only hashes of links are kept. */
export const linkHash = (token: string): string => createHash('sha256').update(token).digest('hex')

type Opened = Accepted & { editionId: string; reference: string; personId: number | null; lang: Lang; at: Date }

export async function addThread(tx: Tx, it: Opened): Promise<number> {
  const { id } = await tx
    .insertInto('contact_thread')
    .values({
      edition_id: it.editionId,
      reference: it.reference,
      who: it.who,
      subject: it.subject,
      name: it.name,
      email: it.email,
      person_id: it.personId,
      lang: it.lang,
      state: 'open',
      opened_at: it.at,
      waits_since: it.at,
      moved_at: it.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type Said = { threadId: number; side: Side; authorId: number | null; words: string; at: Date }

export async function addMessage(tx: Tx, it: Said): Promise<number> {
  const { id } = await tx
    .insertInto('contact_message')
    .values({ thread_id: it.threadId, side: it.side, author_id: it.authorId, body: it.words, written_at: it.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Where a thread stands; whoever already waits goes on waiting since then. */
export const moveThread = (tx: Tx, id: number, { at, state }: { state: State; at: Date }) =>
  tx
    .updateTable('contact_thread')
    .set(it => ({
      state,
      moved_at: at,
      waits_since: state === 'open' ? it.fn.coalesce('waits_since', it.val(at)) : null,
      closed_at: state === 'closed' ? it.fn.coalesce('closed_at', it.val(at)) : null,
    }))
    .where('id', '=', id)
    .execute()

export const assign = (tx: Tx, id: number, assigneeId: number | null) =>
  tx.updateTable('contact_thread').set({ assignee_id: assigneeId }).where('id', '=', id).execute()

type Link = { threadId: number; token: string; sentAt: Date; expiresAt: Date }

export const addLink = (tx: Tx, { expiresAt, sentAt, threadId, token }: Link) =>
  tx
    .insertInto('contact_link')
    .values({ thread_id: threadId, token_hash: linkHash(token), sent_at: sentAt, expires_at: expiresAt })
    .execute()

/** Erases threads with all that was said in them. */
export const eraseThreads = (tx: Tx, ids: readonly number[]) =>
  tx
    .deleteFrom('contact_thread')
    .where('id', 'in', [...ids])
    .execute()
