import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Changes, Values } from './rules.ts'

/** One writer at a time per challenge and week, until the transaction ends. */
export const lockNote = (tx: Tx, challengeId: string, monday: Day) =>
  sql`select pg_advisory_xact_lock(hashtext(${`week ${challengeId} ${monday}`}))`.execute(tx)

/** One digest or reminder at a time per edition, until the transaction ends. */
export const lockWeeks = (tx: Tx, editionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`weeks ${editionId}`}))`.execute(tx)

type Kept = {
  editionId: string
  challengeId: string
  monday: Day
  revision: number
  values: Values
  changes: Changes
  at: Date
  by: number
}

/** Writes what a team is writing, the first time or again. Gives the note's id. */
export async function putNote(tx: Tx, it: Kept): Promise<number> {
  const kept = {
    revision: it.revision,
    answers: JSON.stringify(it.values),
    changes: JSON.stringify(it.changes),
    saved_at: it.at,
    saved_by: it.by,
  }
  const { id } = await tx
    .insertInto('week_note')
    .values({ edition_id: it.editionId, challenge_id: it.challengeId, monday: it.monday, ...kept })
    .onConflict(conflict => conflict.columns(['challenge_id', 'monday']).doUpdateSet(kept))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type Sent = { id: number; words: Values; mood: string | null; at: Date; by: number; late: boolean }

/** What everybody reads from now on. */
export const sendNote = (tx: Tx, it: Sent) =>
  tx
    .updateTable('week_note')
    .set({ sent: JSON.stringify(it.words), sent_mood: it.mood, sent_at: it.at, sent_by: it.by, late: it.late })
    .where('id', '=', it.id)
    .execute()

export const meetNeed = (tx: Tx, id: number, by: number, at: Date) =>
  tx.updateTable('week_note').set({ need_met_at: at, need_met_by: by }).where('id', '=', id).execute()

type Digest = { editionId: string; monday: Day; at: Date; notes: number; mails: number; audience: number }

export const addDigest = (tx: Tx, it: Digest) =>
  tx
    .insertInto('week_digest')
    .values({
      edition_id: it.editionId,
      monday: it.monday,
      sent_at: it.at,
      notes: it.notes,
      mails: it.mails,
      audience: it.audience,
    })
    .execute()

/** Counts the readers of every digest before this one for good, and forgets who they were. */
export async function forgetReaders(tx: Tx, editionId: string, monday: Day): Promise<void> {
  await sql`update week_digest d
    set readers = (select count(*) from week_reading r where r.edition_id = d.edition_id and r.monday = d.monday)
    where edition_id = ${editionId} and monday < ${monday} and readers is null`.execute(tx)
  await tx.deleteFrom('week_reading').where('edition_id', '=', editionId).where('monday', '<', monday).execute()
}

export const addReadings = (tx: Tx, editionId: string, monday: Day, personIds: readonly number[]) =>
  tx
    .insertInto('week_reading')
    .values(personIds.map(id => ({ edition_id: editionId, monday, person_id: id })))
    .onConflict(conflict => conflict.doNothing())
    .execute()

type Reminders = { editionId: string; monday: Day; dueAt: Date; at: Date; by: number | null }

/** Notes who is reminded. Gives the challenges for which this reminder had not left yet. */
export async function addReminders(tx: Tx, challengeIds: readonly string[], it: Reminders): Promise<string[]> {
  if (challengeIds.length === 0) return []
  const about = { edition_id: it.editionId, monday: it.monday, due_at: it.dueAt, sent_at: it.at, sent_by: it.by }
  const rows = await tx
    .insertInto('week_reminder')
    .values(challengeIds.map(id => ({ ...about, challenge_id: id })))
    .onConflict(conflict => conflict.columns(['challenge_id', 'monday', 'due_at']).doNothing())
    .returning('challenge_id')
    .execute()
  return rows.map(row => row.challenge_id)
}

type Share = { noteId: number; tokenHash: string; by: number; at: Date; expiresAt: Date }

export async function addShare(tx: Tx, it: Share): Promise<number> {
  const { id } = await tx
    .insertInto('week_share')
    .values({
      note_id: it.noteId,
      token_hash: it.tokenHash,
      created_by: it.by,
      created_at: it.at,
      expires_at: it.expiresAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Ends every link to a note that is still alive. Gives which. */
export async function endShares(tx: Tx, noteId: number, at: Date): Promise<number[]> {
  const rows = await tx
    .updateTable('week_share')
    .set({ ended_at: at })
    .where('note_id', '=', noteId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('id')
    .execute()
  return rows.map(row => row.id)
}
