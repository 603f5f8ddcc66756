import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/index.ts'
import type { Answering, FollowUpAnswer, Production } from '../rules.ts'

/** One at a time per edition, until the transaction ends. */
export const lockFollowUp = (tx: Tx, editionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`follow-up ${editionId}`}))`.execute(tx)

export type NewAsking = { challengeId: string; personId: number; role: Answering }

/** Asks those not asked yet. Returns one id per person asked, with whom. */
export async function addAskings(
  tx: Tx,
  askings: readonly NewAsking[],
  { at, editionId, month }: { editionId: string; month: number; at: Date },
) {
  if (askings.length === 0) return []
  return tx
    .insertInto('follow_up')
    .values(
      askings.map(it => ({
        edition_id: editionId,
        challenge_id: it.challengeId,
        person_id: it.personId,
        role: it.role,
        month,
        asked_at: at,
      })),
    )
    .onConflict(on => on.doNothing())
    .returning(['id', 'person_id as personId', 'challenge_id as challengeId'])
    .execute()
}

export async function addLinks(tx: Tx, links: readonly { id: number; tokenHash: string }[], at: Date): Promise<void> {
  if (links.length === 0) return
  await tx
    .insertInto('follow_up_link')
    .values(links.map(it => ({ token_hash: it.tokenHash, follow_up_id: it.id, sent_at: at })))
    .execute()
}

export async function countReminder(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('follow_up')
    .set(eb => ({ reminders: eb('reminders', '+', 1) }))
    .where('id', 'in', [...ids])
    .execute()
}

export const putAnswer = (tx: Tx, id: number, it: FollowUpAnswer & { production: Production }, at: Date) =>
  tx
    .updateTable('follow_up')
    .set({
      production: it.production,
      maintainer: it.maintainer,
      use_words: it.useWords,
      remains_words: it.remainsWords,
      path: it.path,
      answered_at: at,
    })
    .where('id', '=', id)
    .execute()

export type NewOutcome = {
  editionId: string
  challengeId: string
  month: number
  production: Production
  maintainer: string | null
  wordsFr: string
  wordsEn: string
  saidBy: Answering | 'team'
  at: Date
}

/** The state of a challenge at a month; another one takes back what was released of it. */
export async function putOutcome(tx: Tx, it: NewOutcome): Promise<number> {
  const row = {
    production: it.production,
    maintainer: it.maintainer,
    words_fr: it.wordsFr,
    words_en: it.wordsEn,
    said_by: it.saidBy,
    written_at: it.at,
  }
  const taken = { mentor_released_by: null, mentor_released_at: null, team_released_by: null, team_released_at: null }
  const { id } = await tx
    .insertInto('challenge_outcome')
    .values({ edition_id: it.editionId, challenge_id: it.challengeId, month: it.month, ...row })
    .onConflict(on => on.columns(['challenge_id', 'month']).doUpdateSet({ ...row, ...taken }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
