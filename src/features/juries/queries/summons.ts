import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Mine, Preview } from '../rules.ts'
import { candidateName } from './plan.ts'

export const SUMMONS = 'juries.summons'

export type Unsummoned = {
  interviewId: number
  personId: number
  email: string
  lang: Lang
  name: string
  startsAt: Date
  endsAt: Date
  room: string
  /** They were summoned before, to another instant or room. */
  again: boolean
}

/** Planned interviews of which no summons waits for approval, in order. One query. */
export const listUnsummoned = (db: Db | Tx, editionId: string): Promise<Unsummoned[]> =>
  db
    .selectFrom('interview')
    .innerJoin('application', 'application.id', 'interview.application_id')
    .innerJoin('submission', 'submission.id', 'application.submission_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .innerJoin('panel', 'panel.id', 'interview.panel_id')
    .select(['interview.id as interviewId', 'person.id as personId', 'email', 'person.lang', 'panel.room'])
    .select(['starts_at as startsAt', 'ends_at as endsAt', candidateName.as('name')])
    .select(sql<boolean>`summoned_at is not null`.as('again'))
    .where('application.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .where('interview.state', '=', 'planned')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mail')
            .select('mail.id')
            .whereRef('mail.person_id', '=', 'person.id')
            .where('mail.edition_id', '=', editionId)
            .where('mail.kind', '=', SUMMONS)
            .where('mail.state', '=', 'draft'),
        ),
      ),
    )
    .orderBy('starts_at')
    .orderBy('interview.id')
    .execute()

/** `gone`: the person has withdrawn since the summons was written. */
export type Draft = { mailId: number; interviewId: number; batch: string | null; gone: boolean }

/** Summonses that wait for approval, with the interview each is about; `personId` narrows to one person. One query. */
export const listDrafts = (db: Db | Tx, editionId: string, personId?: number): Promise<Draft[]> =>
  db
    .selectFrom('mail')
    .innerJoin('application', join =>
      join
        .onRef('application.person_id', '=', 'mail.person_id')
        .onRef('application.edition_id', '=', 'mail.edition_id'),
    )
    .innerJoin('interview', 'interview.application_id', 'application.id')
    .select(['mail.id as mailId', 'interview.id as interviewId', 'batch'])
    .select(eb => eb('application.state', '<>', 'submitted').$castTo<boolean>().as('gone'))
    .where('mail.edition_id', '=', editionId)
    .where('mail.kind', '=', SUMMONS)
    .where('mail.state', '=', 'draft')
    .$if(personId !== undefined, it => it.where('mail.person_id', '=', personId ?? 0))
    .orderBy('mail.id')
    .execute()

/** The drafts as they would leave. One query. */
export const listPreviews = (db: Db, editionId: string): Promise<Preview[]> =>
  db
    .selectFrom('mail')
    .select(['id', 'recipient', 'subject', 'body_text as text', 'batch'])
    .where('edition_id', '=', editionId)
    .where('kind', '=', SUMMONS)
    .where('state', '=', 'draft')
    .orderBy('id')
    .execute()

/** This person's own interview once they are summoned to it; undefined before, whatever is planned. One query. */
export async function findMine(db: Db | Tx, editionId: string, personId: number, now: Date): Promise<Mine | undefined> {
  const row = await db
    .selectFrom('interview')
    .innerJoin('application', 'application.id', 'interview.application_id')
    .innerJoin('panel', 'panel.id', 'interview.panel_id')
    .select(['interview.id as interviewId', 'application.id as applicationId', 'code', 'starts_at as startsAt'])
    .select(['ends_at as endsAt', 'room', 'interview.state', 'summoned_at as summonedAt', 'preference'])
    .select('confirmed_at as confirmedAt')
    .select(
      sql<Mine['wishes']>`(select coalesce(json_agg(json_build_object('id', challenge.id, 'title', challenge.title)
        order by wish.position), '[]') from wish join challenge on challenge.id = wish.challenge_id
        where wish.application_id = application.id)`.as('wishes'),
    )
    .where('application.edition_id', '=', editionId)
    .where('application.person_id', '=', personId)
    .where('application.state', '=', 'submitted')
    .where('interview.state', '<>', 'planned')
    .where('summoned_at', '<=', now)
    .executeTakeFirst()
  if (!row?.summonedAt) return undefined
  return { ...row, summonedAt: row.summonedAt, preference: row.preference as string[] | null }
}
