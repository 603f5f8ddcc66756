import { type SqlBool, sql } from 'kysely'
import type { Db } from '../db/index.ts'

/** A stored PDF's page as it was drawn: the name of its image. */
export type DrawnPage = { image: string }

/** A page that was already drawn of a file that is not held, or undefined. One query. */
export const findDrawnPage = (db: Db, sha256: string, page: number): Promise<DrawnPage | undefined> =>
  db
    .selectFrom('blob_page')
    .innerJoin('blob', 'blob.sha256', 'blob_page.sha256')
    .where('blob_page.sha256', '=', sha256)
    .where('page', '=', page)
    .where('scan_state', 'not in', ['infected', 'waiting'])
    .select('image_sha256 as image')
    .executeTakeFirst()

export type Held = { sha256: string; state: 'infected' | 'waiting' }

/** Which of these files are held, for pages that show files: `infected` for good, `waiting` for the antivirus. One query, or none. */
export async function heldAmong(db: Db, files: readonly { sha256: string }[]): Promise<Map<string, Held['state']>> {
  if (files.length === 0) return new Map()
  const names = files.map(it => it.sha256)
  const rows = await db
    .selectFrom('blob')
    .select(['sha256', 'scan_state as state'])
    .where('sha256', 'in', names)
    .where('scan_state', 'in', ['infected', 'waiting'])
    .execute()
  return new Map(rows.map(it => [it.sha256, it.state as Held['state']]))
}

/** `all` whatever was known; otherwise what was never scanned, or with other signatures. What we drew ourselves is never scanned. */
export type ToScan = { signatures: string; all: boolean }

const toScan = (db: Db, { all, signatures }: ToScan) =>
  db
    .selectFrom('blob')
    .where(sql<SqlBool>`not (scan_state = 'clean' and scanned_with is null)`)
    .$if(!all, query =>
      query.where(sql<SqlBool>`(scan_state in ('waiting', 'not_scanned') or scanned_with <> ${signatures})`),
    )

/** How many files there are to scan. One query. */
export async function countToScan(db: Db, asked: ToScan): Promise<number> {
  const { count } = await toScan(db, asked)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The next names to scan after this one, in the order of their names. One query. */
export async function listToScan(db: Db, asked: ToScan & { after: string; limit: number }): Promise<string[]> {
  const rows = await toScan(db, asked)
    .select('sha256')
    .where('sha256', '>', asked.after)
    .orderBy('sha256')
    .limit(asked.limit)
    .execute()
  return rows.map(it => it.sha256)
}
