import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Audience, Counted, Letter } from '../rules.ts'
import { linkHash } from '../store/threads.ts'

const letters = (db: Db | Tx) =>
  db
    .selectFrom('newsletter')
    .select(['id', 'edition_id as editionId', 'audience', 'rule', 'state', 'created_at as createdAt'])
    .select(['subject_fr as subjectFr', 'subject_en as subjectEn', 'body_fr as bodyFr', 'body_en as bodyEn'])
    .select(['started_at as startedAt', 'ended_at as endedAt', 'sent_up_to as sentUpTo'])
    .select(['send_until as sendUntil', 'sent_count as sentCount'])

type Row = Omit<Letter, 'subject' | 'body'> & Record<'subjectFr' | 'subjectEn' | 'bodyFr' | 'bodyEn', string>

const letterOf = ({ bodyEn, bodyFr, subjectEn, subjectFr, ...it }: Row): Letter => ({
  ...it,
  subject: { fr: subjectFr, en: subjectEn },
  body: { fr: bodyFr, en: bodyEn },
})

/** The letters of an edition, the latest first, one keyset page. One query. */
export async function listLetters(db: Db, editionId: string, page: { before?: number | undefined; limit: number }) {
  let query = letters(db).where('edition_id', '=', editionId)
  if (page.before) query = query.where('id', '<', page.before)
  return (await query.orderBy('id', 'desc').limit(page.limit).$castTo<Row>().execute()).map(letterOf)
}

/** One letter of an edition, or undefined. One query. */
export async function findLetter(db: Db | Tx, editionId: string, id: number): Promise<Letter | undefined> {
  const query = letters(db).where('edition_id', '=', editionId).where('id', '=', id)
  const row = await query.$castTo<Row>().executeTakeFirst()
  return row && letterOf(row)
}

/** The letter, held until the transaction ends; of any edition, for the work that sends it. */
export async function lockLetter(tx: Tx, id: number): Promise<Letter | undefined> {
  const row = await letters(tx).where('id', '=', id).forUpdate().$castTo<Row>().executeTakeFirst()
  return row && letterOf(row)
}

/** Which edition a letter belongs to, or undefined. One query. */
export const findLetterEdition = async (db: Db, id: number): Promise<string | undefined> =>
  (await db.selectFrom('newsletter').select('edition_id as editionId').where('id', '=', id).executeTakeFirst())
    ?.editionId

/** Whether a rule has written its letter in this edition. One query. */
export const wroteByRule = async (db: Db | Tx, editionId: string, rule: 'call_open'): Promise<boolean> =>
  (await db
    .selectFrom('newsletter')
    .select('id')
    .where('edition_id', '=', editionId)
    .where('rule', '=', rule)
    .executeTakeFirst()) !== undefined

export type Subscriber = { id: number; email: string; lang: Lang; wayOut: string }

/** Confirmed addresses of an audience after one and up to another, in order. One query. */
export const listSubscribers = (
  db: Db | Tx,
  { after, audience, limit, upTo }: { audience: Audience; after: number; upTo: number; limit: number },
): Promise<Subscriber[]> =>
  db
    .selectFrom('subscription')
    .select(['id', 'email', 'lang', 'way_out as wayOut'])
    .where('audience', '=', audience)
    .where('state', '=', 'confirmed')
    .where('id', '>', after)
    .where('id', '<=', upTo)
    .orderBy('id')
    .limit(limit)
    .$castTo<Subscriber>()
    .execute()

/** The last subscription of an audience, and how many are confirmed. One query. */
export async function audienceNow(db: Db | Tx, audience: Audience): Promise<{ last: number; confirmed: number }> {
  const { rows } = await sql<{ last: number; confirmed: number }>`
    select coalesce(max(id), 0)::int as last, count(*)::int as confirmed
      from subscription where audience = ${audience} and state = 'confirmed'`.execute(db)
  return rows[0] ?? { last: 0, confirmed: 0 }
}

/** How many addresses of each audience are in each state; never which. One query. */
export const countSubscriptions = (db: Db): Promise<Counted[]> =>
  db
    .selectFrom('subscription')
    .select(it => ['audience', 'state', it.fn.countAll<number>().as('count')])
    .groupBy(['audience', 'state'])
    .$castTo<Counted>()
    .execute()

/** What a confirmation confirms, or undefined. One query. */
export const findAsked = (db: Db | Tx, token: string) =>
  db
    .selectFrom('subscription')
    .select(['id', 'edition_id as editionId', 'audience', 'email'])
    .where('confirmation_hash', '=', linkHash(token))
    .where('state', '=', 'asked')
    .$castTo<{ id: number; editionId: string; audience: Audience; email: string }>()
    .executeTakeFirst()

/** Whose way out this is, or undefined. One query. */
export const findByWayOut = (db: Db | Tx, key: string) =>
  db
    .selectFrom('subscription')
    .select(['id', 'edition_id as editionId', 'audience', 'email'])
    .where('way_out', '=', key)
    .$castTo<{ id: number; editionId: string; audience: Audience; email: string }>()
    .executeTakeFirst()

/** Which addresses are known, whatever their state: for a story told twice. One query. */
export const listKnown = async (db: Db): Promise<Set<string>> =>
  new Set((await db.selectFrom('subscription').select('email').execute()).map(it => it.email))
