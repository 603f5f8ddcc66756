import { sql } from 'kysely'
import type { Role } from '../../../kernel/role.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { FeedAudience, FeedScope, Session } from '../rules.ts'
import { partsOf } from './sessions.ts'

type FeedPart = Parameters<typeof partsOf>[0][number] & { dropped: boolean }
export type FeedSession = Pick<Session, 'id' | 'kind' | 'state' | 'title' | 'objectives' | 'place' | 'video'> &
  Pick<Session, 'sequence' | 'changedAt'> & { parts: (Session['parts'][number] & { dropped: boolean })[] }

/**
 * The sessions of a calendar, those cancelled and the parts that a move dropped included, so that programs that follow it learn
 * of them. Nothing that is only planned, and nothing public before the announcement. One query.
 */
export async function listForFeed(
  db: Db,
  { editionId, now }: { editionId: string; now: Date },
  scope: FeedScope,
): Promise<FeedSession[]> {
  const { rows } = await sql<Omit<FeedSession, 'parts'> & { parts: FeedPart[] }>`
    select s.id, s.kind, s.state, s.place, s.video, s.sequence, s.changed_at as "changedAt",
           json_build_object('fr', s.title_fr, 'en', s.title_en) as title,
           json_build_object('fr', s.objectives_fr, 'en', s.objectives_en) as objectives, p.parts
      from programme_session s
      join lateral (select json_agg(json_build_object('number', number, 'startsAt', starts_at, 'endsAt', ends_at, 'onlyFor',
                                    only_for, 'dropped', dropped_at is not null) order by number) as parts
                      from session_part where session_id = s.id) p on true
     where s.edition_id = ${editionId} and s.state <> 'planned' and p.parts is not null
       and case when ${scope.publicOnly} then s.listed and exists (
                  select from announcement where edition_id = s.edition_id and publish_at <= ${now})
                else s.leader_id = ${scope.personId}
                  or exists (select from session_audience a
                              where a.session_id = s.id and a.audience = any (${[...scope.groups]}::text[])) end
     order by s.id`.execute(db)
  return rows.map(row => ({ ...row, parts: partsOf(row.parts) as FeedSession['parts'] }))
}

export type FoundFeed = {
  editionId: string
  personId: number | null
  audience: FeedAudience | null
  roles: Role[]
}

/** Whose calendar a token opens, with the parts that person has now; undefined once it is revoked. One query. */
export async function findFeed(db: Db, token: string): Promise<FoundFeed | undefined> {
  const { rows } = await sql<FoundFeed>`
    select f.edition_id as "editionId", f.person_id as "personId", f.audience,
           array(select distinct role from participation
                  where person_id = f.person_id and edition_id = f.edition_id and ended_at is null
                    and role in ('team', 'fellow', 'operational_mentor', 'high_level_mentor')) as roles
      from calendar_feed f left join person on person.id = f.person_id
     where f.token = ${token} and f.revoked_at is null and person.erased_at is null`.execute(db)
  return rows[0]
}

/** The token of somebody's own calendar, or undefined before they asked for one. One query. */
export async function findOwnFeed(db: Db, editionId: string, personId: number) {
  return db
    .selectFrom('calendar_feed')
    .select(['token', 'created_at as createdAt'])
    .where('edition_id', '=', editionId)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
}

/** The tokens of the calendars of whole audiences. One query. */
export const listAudienceFeeds = (db: Db, editionId: string) =>
  db
    .selectFrom('calendar_feed')
    .select(['token', 'audience', 'created_at as createdAt'])
    .where('edition_id', '=', editionId)
    .where('audience', 'is not', null)
    .where('revoked_at', 'is', null)
    .execute()
