import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'

/** What the story must not do twice. */
export type Facts = {
  /** Drafts have been reminded of the closing. */
  reminded: boolean
  /** Sheets were handed in since the lists were last made, or there are no lists. */
  listsStale: boolean
  /** The matching has been run. */
  matched: boolean
  /** The announcement has its instant. */
  scheduled: boolean
}

/** One query. */
export async function findFacts(db: Db, editionId: string): Promise<Facts> {
  const { rows } = await sql<Facts>`
    select exists (select from event where edition_id = ${editionId} and subject = 'application' and kind = 'reminded') as reminded,
           not exists (select from ranking where edition_id = ${editionId}) or exists (
             select from mark_sheet join application on application.id = application_id
              where edition_id = ${editionId} and locked_at > (
                select max(at) from event where event.edition_id = ${editionId} and kind = 'rankings_built')) as "listsStale",
           exists (select from matching_run where edition_id = ${editionId} and state = 'done') as matched,
           exists (select from announcement where edition_id = ${editionId}) as scheduled`.execute(db)
  const [facts] = rows
  if (!facts) throw new Error('a question without an answer')
  return facts
}
