import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { SurveyPart } from '../edition/rules.ts'
import type { AskedSurvey, Entry, Span } from './rules.ts'

/** One at a time per edition, until the transaction ends. */
export const lockSurveys = (tx: Tx, editionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`surveys ${editionId}`}))`.execute(tx)

type Key = { editionId: string; code: string }

/** Writes the days of a questionnaire that is to come. */
export const planSurvey = (tx: Tx, { editionId, code, opensOn, closesOn }: Key & Span) =>
  tx
    .insertInto('survey')
    .values({ edition_id: editionId, code, state: 'planned', opens_on: opensOn, closes_on: closesOn })
    .onConflict(conflict =>
      conflict.columns(['edition_id', 'code']).doUpdateSet({ opens_on: opensOn, closes_on: closesOn }),
    )
    .execute()

/** Opens a questionnaire with the words that it is asked in from now on. Returns its id. */
export async function openSurvey(
  tx: Tx,
  { editionId, code, opensOn, closesOn, asked, split }: Key & Span & { asked: AskedSurvey; split: boolean },
): Promise<number> {
  const opened = { state: 'open' as const, asked: JSON.stringify(asked), split }
  const { id } = await tx
    .insertInto('survey')
    .values({ edition_id: editionId, code, opens_on: opensOn, closes_on: closesOn, ...opened })
    .onConflict(conflict => conflict.columns(['edition_id', 'code']).doUpdateSet(opened))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const closeSurvey = (tx: Tx, id: number) =>
  tx.updateTable('survey').set({ state: 'closed' }).where('id', '=', id).execute()

/**
 * Forgets what can never be shown: answers to a question that fewer than `smallestGroup` people answered, and, when a part has so few,
 * who was of which part.
 */
export async function forgetSmall(tx: Tx, id: number, it: { smallestGroup: number; parts: boolean }): Promise<void> {
  await sql`delete from survey_answer where survey_id = ${id} and (question, item) in (
    select question, item from survey_answer where survey_id = ${id}
     group by question, item having count(*) < ${it.smallestGroup})`.execute(tx)
  if (it.parts) await tx.updateTable('survey_answer').set({ part: null }).where('survey_id', '=', id).execute()
}

export const addInvitations = (tx: Tx, surveyId: number, people: readonly { personId: number; part: SurveyPart }[]) =>
  tx
    .insertInto('survey_invitation')
    .values(people.map(it => ({ survey_id: surveyId, person_id: it.personId, part: it.part })))
    .onConflict(conflict => conflict.doNothing())
    .execute()

export const countReminder = (tx: Tx, surveyId: number, personIds: readonly number[], reminders: number) =>
  tx
    .updateTable('survey_invitation')
    .set({ reminders })
    .where('survey_id', '=', surveyId)
    .where('person_id', 'in', [...personIds])
    .execute()

/** Marks somebody as having answered. @returns false when they had already */
export async function addReply(tx: Tx, surveyId: number, personId: number): Promise<boolean> {
  const added = await tx
    .insertInto('survey_reply')
    .values({ survey_id: surveyId, person_id: personId })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows) > 0
}

/**
 * Puts answers among those already there. All of the questionnaire's rows are taken out and put back under new keys, in an order drawn
 * at random, so that the place of a row, its key and the transaction that wrote it are the same for everybody's. A few hundred rows.
 */
export const castAnswers = (tx: Tx, surveyId: number, part: SurveyPart | null, entries: readonly Entry[]) =>
  sql`
    with kept as (delete from survey_answer where survey_id = ${surveyId} returning question, item, part, value),
         cast_now as (select question, item, ${part}::text as part, value
                        from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as it (question text, item text, value jsonb)),
         whole as (select * from kept union all select * from cast_now)
    insert into survey_answer (id, survey_id, question, item, part, value)
    select gen_random_uuid(), ${surveyId}, question, item, part, value from whole order by gen_random_uuid()`.execute(
    tx,
  )

type SheetKey = { surveyId: number; challengeId: string }

/** Saves the answer of a challenge over the version that its author saw; `send` signs it as sent. */
export const saveSheet = (
  tx: Tx,
  it: SheetKey & { version: number; entries: readonly Entry[]; personId: number; at: Date; send: boolean },
) => {
  const saved = { answers: JSON.stringify(it.entries), version: it.version + 1, saved_by: it.personId, saved_at: it.at }
  const sent = it.send ? { sent_by: it.personId, sent_at: it.at } : {}
  return tx
    .insertInto('survey_sheet')
    .values({ survey_id: it.surveyId, challenge_id: it.challengeId, ...saved, ...sent })
    .onConflict(conflict => conflict.columns(['survey_id', 'challenge_id']).doUpdateSet({ ...saved, ...sent }))
    .execute()
}
