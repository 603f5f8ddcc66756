import type { Day } from '../../../kernel/day.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'

export type SentNote = { challengeId: string; monday: Day; mood: string | null; words: Record<string, string> }

/** Every note that was sent, by challenge and week: its mood's code, and what everybody reads. One query. */
export const listSentNotes = async (db: Db | Tx, editionId: string): Promise<SentNote[]> => {
  const rows = await db
    .selectFrom('week_note')
    .select(['challenge_id as challengeId', 'monday', 'sent_mood as mood', 'sent as words'])
    .where('edition_id', '=', editionId)
    .where('sent_at', 'is not', null)
    .orderBy('challenge_id')
    .orderBy('monday')
    .execute()
  return rows.map(row => ({ ...row, words: (row.words ?? {}) as Record<string, string> }))
}
