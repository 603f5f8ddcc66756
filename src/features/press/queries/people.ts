import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { PressRequest, Preview, Recipient } from '../rules.ts'

/** Only hashes of links are kept. */
export const linkHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The accredited journalists of an edition, by outlet. A few dozen, one query. */
export const listRecipients = (db: Db | Tx, editionId: string): Promise<Recipient[]> =>
  db
    .selectFrom('press_recipient')
    .select(['id', 'name', 'outlet', 'email', 'lang', 'added_at as addedAt'])
    .where('edition_id', '=', editionId)
    .orderBy('outlet')
    .orderBy('id')
    .$castTo<Recipient>()
    .execute()

/** The personal links of a release, with how often each was opened. One query. */
export async function listPreviews(db: Db | Tx, releaseId: number): Promise<Preview[]> {
  const { rows } = await sql<Preview>`
    select p.id, p.recipient_id as "recipientId", r.name, r.outlet, p.version, p.sent_at as "sentAt",
           p.revoked_at as "revokedAt", count(o.id)::int as openings, max(o.opened_at) as "lastOpenedAt"
      from press_preview p
      join press_recipient r on r.id = p.recipient_id
      left join press_opening o on o.preview_id = p.id
     where p.release_id = ${releaseId}
     group by p.id, r.id order by r.outlet, p.id`.execute(db)
  return rows
}

/** What a personal link opens, or undefined for what never was one. One query. */
export const findPreview = (db: Db | Tx, token: string) =>
  db
    .selectFrom('press_preview')
    .innerJoin('press_release', 'press_release.id', 'release_id')
    .select(['press_preview.id', 'release_id as releaseId', 'edition_id as editionId', 'press_preview.version'])
    .select(['expires_at as expiresAt', 'revoked_at as revokedAt'])
    .where('token_hash', '=', linkHash(token))
    .executeTakeFirst()

const requests = (db: Db | Tx) =>
  db
    .selectFrom('press_request as request')
    .innerJoin('contact_thread as thread', 'thread.id', 'thread_id')
    .select(['request.id', 'thread_id as threadId', 'kind', 'outlet', 'name', 'email', 'subject', 'lang', 'state'])
    .select('asked_at as askedAt')
    .$castTo<PressRequest>()

export type RequestFilter = { state?: PressRequest['state'] | undefined; before?: number | undefined; limit: number }

/** What journalists asked, the latest first, one keyset page. One query. */
export const listRequests = (
  db: Db,
  editionId: string,
  { before, limit, state }: RequestFilter,
): Promise<PressRequest[]> =>
  requests(db)
    .where('request.edition_id', '=', editionId)
    .$if(state !== undefined, query => query.where('state', '=', state ?? 'open'))
    .$if(before !== undefined, query => query.where('request.id', '<', before ?? 0))
    .orderBy('request.id', 'desc')
    .limit(limit)
    .execute()

export const findRequest = (db: Db | Tx, editionId: string, id: number): Promise<PressRequest | undefined> =>
  requests(db).where('request.edition_id', '=', editionId).where('request.id', '=', id).executeTakeFirst()

/** How many requests wait for the team. One query. */
export async function countWaiting(db: Db, editionId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from press_request r join contact_thread t on t.id = r.thread_id
     where r.edition_id = ${editionId} and t.state = 'open'`.execute(db)
  return rows[0]?.count ?? 0
}

/** The thread that a reference names. One query. */
export const threadByReference = async (tx: Tx, reference: string): Promise<number> =>
  (await tx.selectFrom('contact_thread').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()).id

export type Asked = { personId: number; email: string; name: string; lang: Lang }

/** Whoever mentors these challenges: for their host they clear what is said of it. One query. */
export async function listHosts(tx: Tx, editionId: string, challengeIds: readonly string[]): Promise<Asked[]> {
  const { rows } = await sql<Asked>`
    select distinct person.id as "personId", email, full_name as name, person.lang
      from participation join person on person.id = person_id
     where edition_id = ${editionId} and role in ('operational_mentor', 'high_level_mentor') and ended_at is null
       and challenge_id = any(${[...challengeIds]}) and erased_at is null
     order by 1`.execute(tx)
  return rows
}

/** Everybody of the team of an edition. One query. */
export async function listTeam(tx: Tx, editionId: string): Promise<Asked[]> {
  const { rows } = await sql<Asked>`
    select id as "personId", email, full_name as name, lang from person
     where erased_at is null and id in (select person_id from participation
             where edition_id = ${editionId} and role = 'team' and ended_at is null)
     order by id`.execute(tx)
  return rows
}

/** The pictures that the press kit holds. One query. */
export const listKitPictures = async (db: Db | Tx, editionId: string): Promise<number[]> =>
  (
    await db
      .selectFrom('press_picture')
      .innerJoin('picture', 'picture.id', 'picture_id')
      .select('picture_id as id')
      .where('edition_id', '=', editionId)
      .where('withdrawn_at', 'is', null)
      .orderBy('picture_id')
      .execute()
  ).map(it => it.id)
