import { sql } from 'kysely'
import { NotFound } from '../../kernel/not-found.ts'
import type { Db, Tx } from '../../platform/db/index.ts'
import type { Change } from './compare.ts'
import { resolve } from './resolve.ts'
import type { Edition, EditionData, Text } from './rules.ts'

/** An applied edition carries the version of its data, so that a form can say which one its reader saw. */
export type Applied = Edition & { version: number; appliedAt: Date }

/** An applied edition as its file would say it. */
export const dataOf = ({ instants: _, version: __, appliedAt: ___, ...data }: Applied): EditionData => data

export type Version = {
  version: number
  reason: string
  changes: Change[]
  appliedAt: Date
  appliedBy: string | null
  sha256: string
}

/** The edition that somebody last put in force. Throws NotFound while there is none. One query, two the first time. */
export async function currentEdition(db: Db | Tx): Promise<Applied> {
  // As text: every request sends it, and building it would take longer than asking it.
  const { rows } = await sql<AppliedRow>`select edition.id, version, sha256, applied_at
    from edition_in_force join edition on edition.id = edition_id
    order by edition_in_force.id desc limit 1`.execute(db)
  if (!rows[0]) throw new NotFound()
  return applied(db, rows[0])
}

/** One applied edition, in force or not, or undefined. */
export async function editionById(db: Db | Tx, id: string): Promise<Applied | undefined> {
  const row = await appliedRows(db).where('id', '=', id).executeTakeFirst()
  return row && applied(db, row)
}

/** Every applied edition, in force or not: what is under way in one does not wait for another. A handful. */
export async function appliedEditions(db: Db | Tx): Promise<Applied[]> {
  const rows = await appliedRows(db).orderBy('call_opens_at').orderBy('id').execute()
  return Promise.all(rows.map(row => applied(db, row)))
}

/** Every edition that was ever put in force, the first first: what is only prepared is not among them. One query while they are kept. */
export async function editionsOnceInForce(db: Db | Tx): Promise<Applied[]> {
  const rows = await appliedRows(db)
    .where(sql<boolean>`exists (select from edition_in_force it where it.edition_id = edition.id)`)
    .orderBy('call_opens_at')
    .orderBy('id')
    .execute()
  return Promise.all(rows.map(row => applied(db, row)))
}

/** An applied edition as it is listed: how it is called, when its call is, and whether it is the one in force. */
export type Listed = {
  id: string
  title: Text
  zone: string
  version: number
  callOpens: Date
  callCloses: Date
  inForce: boolean
}

/** The applied editions, the latest call first, or those of some ids. One query; a programme has a handful. */
export async function listEditions(db: Db | Tx, ids?: readonly string[]): Promise<Listed[]> {
  const only = ids ? sql`where id = any(${ids})` : sql``
  const { rows } = await sql<Listed>`
    select id, data -> 'title' as title, data ->> 'zone' as zone, version, call_opens_at as "callOpens",
           call_closes_at as "callCloses",
           id = (select edition_id from edition_in_force it order by it.id desc limit 1) as "inForce"
      from edition ${only} order by call_opens_at desc, id`.execute(db)
  return rows
}

/** Whether an edition has been applied, and whether anybody holds its team's role, without which nobody could run it. One query. */
export async function readiness(db: Db | Tx, id: string): Promise<{ applied: boolean; hasTeam: boolean }> {
  const { rows } = await sql<{ applied: boolean; hasTeam: boolean }>`
    select exists (select from edition where id = ${id}) as applied,
           exists (select from participation
                    where edition_id = ${id} and role = 'team' and ended_at is null) as "hasTeam"`.execute(db)
  return rows[0] ?? { applied: false, hasTeam: false }
}

/** The newest versions of an edition, newest first: what changed, why, when and by whom (null for the command line). */
export async function historyOf(db: Db, id: string, below = 2 ** 31 - 1, limit = 20): Promise<Version[]> {
  const rows = await db
    .selectFrom('edition_version')
    .leftJoin('person', 'person.id', 'edition_version.applied_by')
    .select(['version', 'reason', 'changes', 'applied_at as appliedAt', 'full_name as appliedBy', 'sha256'])
    .where('edition_id', '=', id)
    .where('version', '<', below)
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => ({ ...row, changes: row.changes as unknown as Change[] }))
}

type AppliedRow = { id: string; version: number; sha256: string; applied_at: Date }

const appliedRows = (db: Db | Tx) => db.selectFrom('edition').select(['id', 'version', 'sha256', 'applied_at'])

const RESOLVED_KEPT = 8
const resolved = new Map<string, Edition>()

/** Data of a given hash never changes, so what it resolves to is kept: every request needs it, and it is large. */
async function applied(db: Db | Tx, { id, version, sha256, applied_at: appliedAt }: AppliedRow): Promise<Applied> {
  const kept = resolved.get(sha256)
  if (kept) return { ...kept, version, appliedAt }
  const { data } = await db
    .selectFrom('edition_version')
    .select('data')
    .where('edition_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  const edition = resolve(data as unknown as EditionData)
  if (resolved.size >= RESOLVED_KEPT) resolved.clear()
  resolved.set(sha256, edition)
  return { ...edition, version, appliedAt }
}
