import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Post, PostKind, Standing } from '../rules.ts'

type Reading = { personId: number; standing: Standing }
type Which = {
  id?: number | undefined
  kind?: PostKind | undefined
  openOn?: string | undefined
  below?: number | undefined
  limit: number
}

/**
 * Help wanted and offered, as this reader may see it: in their own cohorts, and elsewhere what its author shows to every cohort. A name
 * and an address are there only as far as their owner lets this reader know them. The latest first, one query.
 */
export async function listPosts(db: Db | Tx, { personId, standing }: Reading, which: Which): Promise<Post[]> {
  const { below = Number.MAX_SAFE_INTEGER, id, kind, limit, openOn } = which
  const current = [...standing.current]
  const { rows } = await sql<Post>`
    select post.id, post.edition_id as "editionId", post.kind, post.wide, post.title, post.body, post.until::text, post.state,
           post.posted_at as "postedAt", post.person_id = ${personId} as "isOwn",
           case when card.name_for >= rank then p.full_name end as name,
           case when card.email_for >= rank then p.email end as email,
           coalesce((select json_agg(json_build_object('code', k.code, 'name', coalesce(k.name, k.code)) order by k.id)
                       from help_post_skill s join skill k on k.id = s.skill_id where s.post_id = post.id), '[]') as skills,
           (select count(*)::int from help_answer a where a.post_id = post.id) as answers,
           exists (select from help_answer a where a.post_id = post.id and a.person_id = ${personId}) as "hasAnswered"
      from help_post post
      join person p on p.id = post.person_id and p.erased_at is null
      left join directory_card card on card.person_id = p.id
      cross join lateral (select case when post.edition_id = any(${current}) then 1 else 2 end as rank) needed
     where (post.edition_id = any(${current}) or (post.wide and ${standing.member}))
       and post.id < ${below} and (${id ?? null}::bigint is null or post.id = ${id ?? null})
       and (${kind ?? null}::text is null or post.kind = ${kind ?? null})
       and (${openOn ?? null}::date is null or (post.state = 'open' and post.until >= ${openOn ?? null}::date))
     order by post.id desc limit ${limit}`.execute(db)
  return rows
}

/** Whom a post's answers are sent to. One query. */
export const findAuthor = (tx: Tx, postId: number): Promise<Addressee> =>
  tx
    .selectFrom('help_post')
    .innerJoin('person', 'person.id', 'help_post.person_id')
    .select(['person.id as personId', 'full_name as name', 'email', 'lang'])
    .$narrowType<{ lang: Lang }>()
    .where('help_post.id', '=', postId)
    .executeTakeFirstOrThrow()

export type Addressee = { personId: number; name: string; email: string; lang: Lang }

/** Those who wrote to a post's author. One query. */
export const listHelpers = (tx: Tx, postId: number): Promise<Addressee[]> =>
  tx
    .selectFrom('help_answer')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['person.id as personId', 'full_name as name', 'email', 'lang'])
    .$narrowType<{ lang: Lang }>()
    .where('post_id', '=', postId)
    .where('erased_at', 'is', null)
    .orderBy('answered_at')
    .execute()

export type BoardCount = { kind: PostKind; posted: number; answered: number; helped: number; open: number }

/** What the board of an edition has done, without anybody's name. One query. */
export async function countPosts(db: Db, editionId: string, today: string): Promise<BoardCount[]> {
  const { rows } = await sql<BoardCount>`
    select kind, count(*)::int as posted,
           (count(*) filter (where exists (select from help_answer where post_id = help_post.id)))::int as answered,
           (count(*) filter (where state = 'helped'))::int as helped,
           (count(*) filter (where state = 'open' and until >= ${today}::date))::int as open
      from help_post where edition_id = ${editionId} group by kind order by kind desc`.execute(db)
  return rows
}
