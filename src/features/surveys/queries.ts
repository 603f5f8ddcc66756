import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { SurveyPart } from '../edition/rules.ts'
import type { AskedSurvey, Entry, Rate, Stored, Survey } from './rules.ts'

const surveys = (db: Db | Tx, editionId: string) =>
  db
    .selectFrom('survey')
    .select(['id', 'code', 'state', 'opens_on as opensOn', 'closes_on as closesOn', 'asked', 'split'])
    .where('edition_id', '=', editionId)

/** The questionnaires of an edition that have a row, a handful. One query. */
export async function listSurveys(db: Db | Tx, editionId: string): Promise<Survey[]> {
  return (await surveys(db, editionId).orderBy('id').execute()) as unknown as Survey[]
}

/** One of them, or undefined. One query. */
export async function findSurvey(db: Db | Tx, editionId: string, code: string): Promise<Survey | undefined> {
  return (await surveys(db, editionId).where('code', '=', code).executeTakeFirst()) as unknown as Survey | undefined
}

/** The same, held until the end of the transaction: answers to one questionnaire are put in one after the other. */
export async function lockSurvey(tx: Tx, editionId: string, code: string): Promise<Survey | undefined> {
  const row = await surveys(tx, editionId).where('code', '=', code).forUpdate().executeTakeFirst()
  return row as unknown as Survey | undefined
}

export type Invited = {
  personId: number
  name: string
  email: string
  lang: Lang
  part: SurveyPart
  challengeId: string
}

/**
 * Everybody whom an edition's questionnaires may be asked of, once per part and challenge: fellows who have not left, and mentors, of
 * challenges that were not withdrawn. One query.
 */
export async function listEntitled(db: Db | Tx, editionId: string): Promise<Invited[]> {
  const { rows } = await sql<Invited>`
    select p.id as "personId", p.full_name as name, p.email, p.lang, held.part, held.challenge_id as "challengeId"
      from (select person_id, 'fellow' as part, challenge_id from fellowship
             where edition_id = ${editionId} and state <> 'left'
            union
            select person_id, role, challenge_id from participation
             where edition_id = ${editionId} and role in ('operational_mentor', 'high_level_mentor') and ended_at is null) held
      join person p on p.id = held.person_id and p.erased_at is null
      join challenge on challenge.id = held.challenge_id and challenge.state <> 'withdrawn'
     order by held.part, p.id, held.challenge_id`.execute(db)
  return rows
}

/** Who has been invited, with how many reminders, and whether they have answered. One query. */
export const listInvited = (tx: Db | Tx, surveyId: number) =>
  tx
    .selectFrom('survey_invitation as invitation')
    .leftJoin('survey_reply as reply', join =>
      join.onRef('reply.survey_id', '=', 'invitation.survey_id').onRef('reply.person_id', '=', 'invitation.person_id'),
    )
    .select(['invitation.person_id as personId', 'part', 'reminders'])
    .select(eb => eb('reply.person_id', 'is not', null).$castTo<boolean>().as('replied'))
    .where('invitation.survey_id', '=', surveyId)
    .execute()

/** The questionnaires to which somebody is invited in an edition, and which they have answered. One query. */
export const listOwn = (db: Db | Tx, editionId: string, personId: number) =>
  db
    .selectFrom('survey_invitation as invitation')
    .innerJoin('survey', 'survey.id', 'invitation.survey_id')
    .leftJoin('survey_reply as reply', join =>
      join.onRef('reply.survey_id', '=', 'invitation.survey_id').onRef('reply.person_id', '=', 'invitation.person_id'),
    )
    .select(['survey.code', 'part'])
    .select(eb => eb('reply.person_id', 'is not', null).$castTo<boolean>().as('replied'))
    .where('edition_id', '=', editionId)
    .where('invitation.person_id', '=', personId)
    .orderBy('survey.id')
    .execute()

/** How many people of each part were invited and have answered, for every questionnaire of an edition. One query. */
export async function listRates(db: Db | Tx, editionId: string): Promise<(Rate & { surveyId: number })[]> {
  const { rows } = await sql<Rate & { surveyId: number }>`
    select i.survey_id as "surveyId", i.part, count(*)::int as invited, count(r.person_id)::int as replied
      from survey_invitation i
      join survey s on s.id = i.survey_id
      left join survey_reply r on r.survey_id = i.survey_id and r.person_id = i.person_id
     where s.edition_id = ${editionId}
     group by 1, 2 order by 1, 2`.execute(db)
  return rows
}

/** Every anonymous answer to a questionnaire, in the random order of its keys. One query. */
export async function listAnswers(db: Db | Tx, surveyId: number): Promise<Stored[]> {
  const rows = await db
    .selectFrom('survey_answer')
    .select(['question', 'item', 'part', 'value'])
    .where('survey_id', '=', surveyId)
    .orderBy('id')
    .execute()
  return rows as unknown as Stored[]
}

export type Sheet = {
  challengeId: string
  version: number
  answers: Entry[]
  savedBy: string
  savedAt: Date
  sentBy: string | null
  sentAt: Date | null
}

/** The answers of challenges, one each, with who saved and who sent them. One query. */
export async function listSheets(db: Db | Tx, surveyId: number): Promise<Sheet[]> {
  const rows = await db
    .selectFrom('survey_sheet as sheet')
    .innerJoin('person as saver', 'saver.id', 'saved_by')
    .leftJoin('person as sender', 'sender.id', 'sent_by')
    .select(['challenge_id as challengeId', 'version', 'answers', 'saved_at as savedAt', 'sent_at as sentAt'])
    .select(['saver.full_name as savedBy', 'sender.full_name as sentBy'])
    .where('survey_id', '=', surveyId)
    .orderBy('challenge_id')
    .execute()
  return rows as unknown as Sheet[]
}

/** Closed questionnaires of other editions that ask something of the same people, with every answer. Two queries. */
export async function listElsewhere(db: Db | Tx, editionId: string, asked: AskedSurvey) {
  const { rows } = await sql<{ id: number; editionId: string; edition: number; asked: AskedSurvey }>`
    select survey.id, edition_id as "editionId", (edition.data ->> 'number')::int as edition, asked
      from survey join edition on edition.id = edition_id
     where edition_id <> ${editionId} and survey.state = 'closed'
       and asked -> 'to' = ${JSON.stringify(asked.to)}::jsonb and asked ->> 'per' = ${asked.per}
     order by 3, 1`.execute(db)
  if (rows.length === 0) return []
  const answers = await sql<Stored & { surveyId: number }>`
    select survey_id as "surveyId", question, item, part, value from survey_answer where survey_id = any(${rows.map(it => it.id)})
    union all
    select survey_id, it.question, it.item, null, it.value
      from survey_sheet, jsonb_to_recordset(answers) as it (question text, item text, value jsonb)
     where survey_id = any(${rows.map(it => it.id)}) and sent_at is not null`.execute(db)
  return rows.map(row => ({ ...row, stored: answers.rows.filter(it => it.surveyId === row.id) }))
}

/** For which challenges an answer was begun, and whether it was sent. One query. */
export const listSheetStates = (db: Db | Tx, editionId: string) =>
  db
    .selectFrom('survey_sheet as sheet')
    .innerJoin('survey', 'survey.id', 'sheet.survey_id')
    .select(['survey.id as surveyId', 'challenge_id as challengeId'])
    .select(eb => eb('sent_at', 'is not', null).$castTo<boolean>().as('sent'))
    .where('edition_id', '=', editionId)
    .execute()
