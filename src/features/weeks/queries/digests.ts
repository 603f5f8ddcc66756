import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { DigestCount } from '../rules.ts'

export type Recipient = { personId: number; email: string; lang: Lang; ofTeam: boolean }

/** Everybody who gets the digest, once each: fellows, mentors of both kinds and the team. One query. */
export async function listRecipients(tx: Db | Tx, editionId: string): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select person.id as "personId", email, lang, bool_or(role = 'team') as "ofTeam"
      from participation join person on person.id = person_id
     where edition_id = ${editionId} and ended_at is null
       and role in ('fellow', 'operational_mentor', 'high_level_mentor', 'team')
     group by person.id
     order by person.id`.execute(tx)
  return rows
}

/** Whether the digest of a week has left. One query. */
export async function digestSent(tx: Db | Tx, editionId: string, monday: Day): Promise<boolean> {
  const row = await tx
    .selectFrom('week_digest')
    .select('monday')
    .where('edition_id', '=', editionId)
    .where('monday', '=', monday)
    .executeTakeFirst()
  return row !== undefined
}

/** The digests from a Monday on, with how many of those outside the team opened the page; never who. One query. */
export async function listDigests(db: Db, editionId: string, since: Day): Promise<DigestCount[]> {
  const { rows } = await sql<DigestCount>`
    select monday, sent_at as "sentAt", notes, audience,
           coalesce(readers, (select count(*) from week_reading r
                               where r.edition_id = d.edition_id and r.monday = d.monday))::int as readers
      from week_digest d
     where edition_id = ${editionId} and monday >= ${since}
     order by monday desc`.execute(db)
  return rows
}

/** The latest digest, while its readers are still counted. One query. */
export const latestDigest = (db: Db, editionId: string) =>
  db
    .selectFrom('week_digest')
    .select('monday')
    .where('edition_id', '=', editionId)
    .orderBy('monday', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The latest reminder of each challenge in a week. One query. */
export const listReminders = (db: Db, editionId: string, monday: Day) =>
  db
    .selectFrom('week_reminder')
    .select(it => ['challenge_id as challengeId', it.fn.max('sent_at').as('at')])
    .where('edition_id', '=', editionId)
    .where('monday', '=', monday)
    .groupBy('challenge_id')
    .execute()

/** The challenges whose note of a week is begun and not sent. One query. */
export async function listBegun(tx: Db | Tx, editionId: string, monday: Day): Promise<string[]> {
  const rows = await tx
    .selectFrom('week_note')
    .select('challenge_id as challengeId')
    .where('edition_id', '=', editionId)
    .where('monday', '=', monday)
    .where('sent_at', 'is', null)
    .execute()
  return rows.map(row => row.challengeId)
}
