import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { NewContact } from './rules.ts'

/** One change of referents at a time per edition, until the transaction ends. */
export const lockReferents = (tx: Tx, editionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`referents ${editionId}`}))`.execute(tx)

/** One message at a time per fellow, until the transaction ends. */
export const lockLines = (tx: Tx, fellowId: number) =>
  sql`select pg_advisory_xact_lock(hashtext(${`private line ${fellowId}`}))`.execute(tx)

export const endReferent = (tx: Tx, challengeId: string, at: Date) =>
  tx
    .updateTable('referent')
    .set({ ended_at: at })
    .where('challenge_id', '=', challengeId)
    .where('ended_at', 'is', null)
    .execute()

type Named = { editionId: string; challengeId: string; personId: number; by: number; at: Date }

export const addReferent = (tx: Tx, it: Named) =>
  tx
    .insertInto('referent')
    .values({
      edition_id: it.editionId,
      challenge_id: it.challengeId,
      person_id: it.personId,
      since: it.at,
      named_by: it.by,
    })
    .execute()

type Line = { editionId: string; fellowId: number; referentId: number | null; at: Date }

/** The line of a fellow with the team or with one referent, opened when they first write. Gives its id. */
export async function openLine(tx: Tx, it: Line): Promise<number> {
  const own = await tx
    .selectFrom('private_line')
    .select('id')
    .where('edition_id', '=', it.editionId)
    .where('fellow_id', '=', it.fellowId)
    .where('referent_id', 'is not distinct from', it.referentId)
    .executeTakeFirst()
  if (own) return own.id
  const opened = await tx
    .insertInto('private_line')
    .values({ edition_id: it.editionId, fellow_id: it.fellowId, referent_id: it.referentId, opened_at: it.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return opened.id
}

export async function addMessage(tx: Tx, it: { lineId: number; authorId: number; words: string; at: Date }) {
  const { id } = await tx
    .insertInto('private_message')
    .values({ line_id: it.lineId, author_id: it.authorId, body: it.words, written_at: it.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Erases the words of a message, for good. */
export const eraseWords = (tx: Tx, id: number, at: Date) =>
  tx.updateTable('private_message').set({ body: null, erased_at: at }).where('id', '=', id).execute()

/** Notes that one side has read a line. */
export const markRead = (tx: Tx, lineId: number, side: 'fellow' | 'team', at: Date) =>
  tx
    .updateTable('private_line')
    .set(side === 'fellow' ? { fellow_read_at: at } : { team_read_at: at })
    .where('id', '=', lineId)
    .execute()

type Logged = NewContact & { editionId: string; challengeId: string; personId: number; at: Date }

export async function addContact(tx: Tx, it: Logged): Promise<number> {
  const { id } = await tx
    .insertInto('coaching_contact')
    .values({
      edition_id: it.editionId,
      challenge_id: it.challengeId,
      person_id: it.personId,
      held_on: it.heldOn,
      kind: it.kind,
      minutes: it.minutes,
      with_whom: it.withWhom,
      words: it.words,
      next_on: it.nextOn,
      written_at: it.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
