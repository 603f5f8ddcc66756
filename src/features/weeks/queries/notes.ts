import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Changes, Note, SentNote, Values } from '../rules.ts'

/** The note of a team as its fellows see it, or undefined. One query. */
export async function findNote(db: Db | Tx, challengeId: string, monday: Day): Promise<Note | undefined> {
  const row = await db
    .selectFrom('week_note')
    .select(['id', 'challenge_id as challengeId', 'monday', 'revision', 'answers', 'changes', 'saved_at as savedAt'])
    .select(['sent', 'sent_mood as sentMood', 'sent_at as sentAt', 'late'])
    .where('challenge_id', '=', challengeId)
    .where('monday', '=', monday)
    .executeTakeFirst()
  if (!row) return undefined
  const { answers, changes, sent, ...rest } = row
  return {
    ...rest,
    values: answers as unknown as Values,
    changes: changes as unknown as Changes,
    sent: sent as unknown as Values | null,
  }
}

/** What everybody may read: the mood is not among it. */
const sentNotes = (db: Db | Tx) =>
  db
    .selectFrom('week_note as note')
    .leftJoin('person as helper', 'helper.id', 'note.need_met_by')
    .select(['note.id', 'challenge_id as challengeId', 'monday', 'late', 'need_met_at as needMetAt'])
    .select('helper.full_name as needMetBy')
    .select(sql<Values>`note.sent`.as('words'))
    .select(sql<Date>`note.sent_at`.as('sentAt'))
    .where('sent_at', 'is not', null)

/** The notes of one week, in the order in which they were sent. At most one per challenge, one query. */
export const listWeek = (db: Db | Tx, editionId: string, monday: Day): Promise<SentNote[]> =>
  sentNotes(db)
    .where('edition_id', '=', editionId)
    .where('monday', '=', monday)
    .orderBy('sent_at')
    .orderBy('note.id')
    .execute()

type Page = { challengeId: string; before?: Day | undefined; limit: number }

/** The notes of one challenge, the latest first, one keyset page. One query. */
export function listOfChallenge(db: Db, { challengeId, before, limit }: Page): Promise<SentNote[]> {
  const notes = sentNotes(db).where('challenge_id', '=', challengeId).orderBy('monday', 'desc').limit(limit)
  return (before ? notes.where('monday', '<', before) : notes).execute()
}

/** Every note of an edition, the latest first, then by challenge: what the team takes away. One query. */
export const listAll = (db: Db, editionId: string): Promise<SentNote[]> =>
  sentNotes(db).where('edition_id', '=', editionId).orderBy('monday', 'desc').orderBy('challenge_id').execute()

/** One sent note of an edition, or undefined. One query. */
export const findSent = (db: Db | Tx, challengeId: string, monday: Day): Promise<SentNote | undefined> =>
  sentNotes(db).where('challenge_id', '=', challengeId).where('monday', '=', monday).executeTakeFirst()

/** Which challenges wrote in which weeks from a Monday on, and whether late. One query. */
export const listWritten = (db: Db | Tx, editionId: string, since: Day) =>
  db
    .selectFrom('week_note')
    .select(['challenge_id as challengeId', 'monday', 'late'])
    .where('edition_id', '=', editionId)
    .where('sent_at', 'is not', null)
    .where('monday', '>=', since)
    .execute()

/** The moods of some challenges over time, oldest first. One query. */
export async function listSentMoods(db: Db, challengeIds: readonly string[]) {
  const rows = await db
    .selectFrom('week_note')
    .select(['challenge_id as challengeId', 'monday', 'sent_mood as code'])
    .where('challenge_id', 'in', ['', ...challengeIds])
    .where('sent_mood', 'is not', null)
    .orderBy('monday')
    .execute()
  return rows.flatMap(({ code, ...row }) => (code === null ? [] : [{ ...row, code }]))
}

/** The note that a link shows, with its edition, or undefined. One query. */
export async function findShared(db: Db, tokenHash: string, now: Date) {
  return sentNotes(db)
    .innerJoin('week_share', 'week_share.note_id', 'note.id')
    .select('edition_id as editionId')
    .where('token_hash', '=', tokenHash)
    .where('week_share.ended_at', 'is', null)
    .where('week_share.expires_at', '>', now)
    .executeTakeFirst()
}

/** Until when a living link shows each of these notes. One query. */
export async function listShares(db: Db, noteIds: readonly number[], now: Date) {
  return db
    .selectFrom('week_share')
    .select(it => ['note_id as noteId', it.fn.max('expires_at').as('until')])
    .where('note_id', 'in', [0, ...noteIds])
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .groupBy('note_id')
    .execute()
}

/** The challenges that have sent the note of a week. One query. */
export async function whoWrote(db: Db, editionId: string, monday: Day): Promise<string[]> {
  const rows = await db
    .selectFrom('week_note')
    .select('challenge_id as challengeId')
    .where('edition_id', '=', editionId)
    .where('monday', '=', monday)
    .where('sent_at', 'is not', null)
    .execute()
  return rows.map(row => row.challengeId)
}
