import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Conflict, Link, RuledCounts } from '../rules.ts'

/** `background` are the codes of the answers that tell where somebody has worked. */
export type Searched = { editionId: string; background: readonly string[]; personId?: number | undefined }

/** Words without case, accents or signs, between spaces: texts are compared whole word by whole word. */
const words = (text: RawBuilder<unknown>) =>
  sql`' ' || trim(regexp_replace(lower(unaccented(coalesce(${text}, ''))), '[^a-z0-9]+', ' ', 'g')) || ' '`

/**
 * Every link that data can show between a juror and a candidate: the same person; a family name in common, in whatever
 * order the juror's names were typed (`name_keys` in the migrations says how names are compared); the juror's
 * employer as the candidate's, or in what they wrote of their career; a wished challenge that the juror mentors or whose
 * host employs them. Candidates are the preselected ones, and whoever sits on the jury.
 */
export const linksFound = ({ editionId, background, personId }: Searched): RawBuilder<Link> => sql<Link>`
  with juror as materialized (
    select distinct person.id, name_keys(person.full_name) as names, ${words(sql`person.employer`)} as employer
      from participation join person on person.id = participation.person_id
     where participation.edition_id = ${editionId} and participation.role in ('juror', 'operational_mentor')
       and participation.ended_at is null and ${personId ? sql`person.id = ${personId}` : sql`true`}
  ), file as materialized (
    select application.id, application.person_id, screening.outcome = 'yes' as heard,
           name_keys(coalesce(submission.content #>> '{identity,last_name}', regexp_replace(person.full_name, '^\\S+\\s+', ''))) as names,
           ${words(sql`person.employer`)} as employer,
           ${words(sql`(select string_agg(answer.value, ' ') from jsonb_each_text(submission.content -> 'answers') answer
              where answer.key = any(${background}::text[]))`)} as career
      from application join person on person.id = application.person_id
      left join submission on submission.id = application.submission_id
      left join screening on screening.application_id = application.id and screening.kind = 'preselection'
     where application.edition_id = ${editionId} and application.state <> 'draft'
  ), heard as (select * from file where heard)
  select file.id as "applicationId", juror.id as "personId", 'same_person' as source
    from juror join file on file.person_id = juror.id
  union select heard.id, juror.id, 'same_name' from juror join heard on heard.person_id <> juror.id
     and juror.names && heard.names
  union select heard.id, juror.id, 'same_employer' from juror join heard on heard.person_id <> juror.id
     and length(juror.employer) > 4 and (heard.employer = juror.employer or position(juror.employer in heard.career) > 0)
  union select heard.id, juror.id, 'same_host' from juror join heard on heard.person_id <> juror.id
    join wish on wish.application_id = heard.id join challenge on challenge.id = wish.challenge_id
   where ${words(sql`challenge.host_name`)} = juror.employer or exists (
     select from participation where participation.person_id = juror.id and participation.challenge_id = challenge.id
        and participation.role in ('operational_mentor', 'high_level_mentor') and participation.ended_at is null)`

/** The links that data show today, recorded or not. */
export async function findLinks(db: Db | Tx, searched: Searched): Promise<Link[]> {
  return (await linksFound(searched).execute(db)).rows
}

/** Conflicts between jurors and people still in the call. */
const known = (db: Db, editionId: string) =>
  db
    .selectFrom('conflict')
    .innerJoin('application', 'application.id', 'conflict.application_id')
    .where('application.edition_id', '=', editionId)
    .where(eb => eb.or([eb('application.state', '=', 'submitted'), eb('conflict.source', '=', 'same_person')]))

const conflicts = (db: Db, editionId: string) =>
  known(db, editionId)
    .innerJoin('person as candidate', 'candidate.id', 'application.person_id')
    .innerJoin('person as juror', 'juror.id', 'conflict.person_id')
    .leftJoin('person as ruler', 'ruler.id', 'conflict.ruled_by')
    .leftJoin('interview', 'interview.application_id', 'application.id')
    .leftJoin('panel', 'panel.id', 'interview.panel_id')
    .select(['conflict.id', 'conflict.application_id as applicationId', 'conflict.person_id as personId'])
    .select(['conflict.source', 'conflict.state', 'note', 'raised_at as raisedAt', 'ruled_at as ruledAt'])
    .select(['ruling_reason as rulingReason', 'ruler.full_name as ruledBy', 'juror.full_name as juror'])
    .select(['candidate.full_name as candidate', 'application.code', 'panel.name as panel'])
    .select('interview.id as interviewId')
    .select(sql<boolean>`coalesce(interview.state = 'held', false)`.as('heard'))
    .select(
      sql<boolean>`exists (select from panel_juror where panel_juror.panel_id = interview.panel_id
        and panel_juror.person_id = conflict.person_id)`.as('meet'),
    )

/** Conflicts to rule on, between jurors and people still in the call, by juror. One query. */
export const listRaised = (db: Db, editionId: string): Promise<Conflict[]> =>
  conflicts(db, editionId)
    .where('conflict.state', '=', 'raised')
    .orderBy('juror.full_name')
    .orderBy('conflict.id')
    .execute()

export const RULED_SIZE = 50

/** Conflicts ruled on, the latest ruling first; those before the conflict `below` when told. One more than a page holds. One query. */
export const listRuled = (db: Db, editionId: string, below?: number): Promise<Conflict[]> =>
  conflicts(db, editionId)
    .where('conflict.state', '<>', 'raised')
    .$if(below !== undefined, it =>
      it.where(
        sql<boolean>`(conflict.ruled_at, conflict.id) < (select ruled_at, id from conflict where id = ${below ?? 0})`,
      ),
    )
    .orderBy('conflict.ruled_at', 'desc')
    .orderBy('conflict.id', 'desc')
    .limit(RULED_SIZE + 1)
    .execute()

/** How many conflicts had each ruling, counted as they are listed. One query. */
export async function countRuled(db: Db, editionId: string): Promise<RuledCounts> {
  const { recused, dismissed } = await known(db, editionId)
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('conflict.state', '=', 'recused').as('recused'),
      fn.countAll<number>().filterWhere('conflict.state', '=', 'dismissed').as('dismissed'),
    ])
    .executeTakeFirstOrThrow()
  return { recused, dismissed }
}

/** Links already recorded, with what became of them. */
export const recordedLinks = (db: Db | Tx, editionId: string) =>
  db
    .selectFrom('conflict')
    .innerJoin('application', 'application.id', 'conflict.application_id')
    .select(['conflict.application_id as applicationId', 'conflict.person_id as personId', 'source'])
    .select('conflict.state')
    .where('application.edition_id', '=', editionId)
    .execute()
