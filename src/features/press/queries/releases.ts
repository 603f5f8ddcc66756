import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Clearance, PublishedRelease, Release, VersionRow } from '../rules.ts'

const releases = (db: Db | Tx) =>
  db
    .selectFrom('press_release')
    .select(['id', 'edition_id as editionId', 'kind', 'slug', 'state', 'version', 'round'])
    .select(['published_version as publishedVersion', 'asked_at as askedAt', 'publish_at as publishAt'])
    .select(['published_at as publishedAt', 'withdrawn_at as withdrawnAt', 'withdrawal_reason as withdrawalReason'])
    .$castTo<Release>()

/** The releases of an edition, whatever their state, in the order of the programme’s life. One query. */
export const listReleases = (db: Db | Tx, editionId: string): Promise<Release[]> =>
  releases(db).where('edition_id', '=', editionId).orderBy('id').execute()

export const findRelease = (db: Db | Tx, editionId: string, id: number): Promise<Release | undefined> =>
  releases(db).where('edition_id', '=', editionId).where('id', '=', id).executeTakeFirst()

/** The same, held until the transaction ends. */
export const lockRelease = (tx: Tx, editionId: string, id: number): Promise<Release | undefined> =>
  releases(tx).where('edition_id', '=', editionId).where('id', '=', id).forUpdate().executeTakeFirst()

/** Those whose embargo ends, whatever the instant. One query. */
export const listScheduled = (db: Db | Tx, editionId: string): Promise<Release[]> =>
  releases(db).where('edition_id', '=', editionId).where('state', '=', 'scheduled').execute()

const versions = (db: Db | Tx) =>
  db
    .selectFrom('press_version')
    .leftJoin('person', 'person.id', 'written_by')
    .select(['number', 'words', 'facts', 'facts_hash as factsHash', 'reason', 'written_at as writtenAt'])
    .select(['full_name as by', 'published_at as publishedAt'])
    .$castTo<VersionRow>()

/** One version; it is there, since a release names it. One query. */
export const loadVersion = (db: Db | Tx, releaseId: number, number: number): Promise<VersionRow> =>
  versions(db).where('release_id', '=', releaseId).where('number', '=', number).executeTakeFirstOrThrow()

/** Every version of a release, the last first. One query. */
export const listVersions = (db: Db | Tx, releaseId: number): Promise<VersionRow[]> =>
  versions(db).where('release_id', '=', releaseId).orderBy('number', 'desc').execute()

/** The answers of a round, in the order in which they were given. One query. */
export const listClearances = (db: Db | Tx, { id, round }: Pick<Release, 'id' | 'round'>): Promise<Clearance[]> =>
  db
    .selectFrom('press_clearance')
    .innerJoin('person', 'person.id', 'recorded_by')
    .select(['party', 'answer', 'reason', 'said_by as saidBy', 'full_name as recordedBy', 'answered_at as answeredAt'])
    .where('release_id', '=', id)
    .where('round', '=', round)
    .orderBy('press_clearance.id')
    .$castTo<Clearance>()
    .execute()

const published = (where: ReturnType<typeof sql<boolean>>, now: Date) => sql<PublishedRelease>`
  select r.id, r.edition_id as "editionId", r.kind, r.slug, v.number as version, v.words, v.facts,
         r.published_at as "publishedAt", r.withdrawn_at as "withdrawnAt", r.withdrawal_reason as "withdrawalReason",
         case when v.published_at > r.published_at then v.published_at end as "correctedAt"
    from press_release r
    join press_version v on v.release_id = r.id and v.number = r.published_version
   where r.published_at <= ${now} and ${where}
   order by r.published_at desc, r.id desc`

/**
 * The releases of an edition that anybody may read now, the latest first. Whatever shows a release in public reads this: what is under
 * embargo, in clearance or withdrawn is not in it. One query.
 */
export const listPublishedReleases = async (db: Db, editionId: string, now: Date): Promise<PublishedRelease[]> =>
  (await published(sql<boolean>`r.edition_id = ${editionId} and r.withdrawn_at is null`, now).execute(db)).rows

/** The same of every edition. One query. */
export const listAllReleases = async (db: Db, now: Date): Promise<PublishedRelease[]> =>
  (await published(sql<boolean>`r.withdrawn_at is null`, now).execute(db)).rows

/** What was published at an address, withdrawn or not, or undefined. One query. */
export const findPublished = async (db: Db, slug: string, now: Date): Promise<PublishedRelease | undefined> =>
  (await published(sql<boolean>`r.slug = ${slug}`, now).execute(db)).rows[0]

/** The versions of a release that were published, the last first. One query. */
export const listPublishedVersions = async (db: Db, releaseId: number, now: Date): Promise<VersionRow[]> =>
  versions(db)
    .where('release_id', '=', releaseId)
    .where('press_version.published_at', '<=', now)
    .orderBy('number', 'desc')
    .execute()
