import { sql } from 'kysely'
import { NotFound } from '../../kernel/not-found.ts'
import type { Db, Tx } from '../../platform/db/index.ts'
import type { Change } from './compare.ts'
import { resolve } from './resolve.ts'
import type { Edition, EditionData } from './rules.ts'

/** An edition in force carries the version of its data, so that a form can say which one its reader saw. */
export type Applied = Edition & { version: number; appliedAt: Date }

/** An edition in force as its file would say it. */
export const dataOf = ({ instants: _, version: __, appliedAt: ___, ...data }: Applied): EditionData => data

export type Version = {
  version: number
  reason: string
  changes: Change[]
  appliedAt: Date
  appliedBy: string | null
  sha256: string
}
/** The applied edition whose call opens last. Throws NotFound while none has been applied. One query, two the first time. */
export async function currentEdition(db: Db | Tx): Promise<Applied> {
  // As text: every request sends it, and building it would take longer than asking it.
  const { rows } = await sql<InForce>`select id, version, sha256, applied_at from edition
    order by call_opens_at desc, id limit 1`.execute(db)
  if (!rows[0]) throw new NotFound()
  return applied(db, rows[0])
}

/** One applied edition, or undefined. */
export async function editionById(db: Db | Tx, id: string): Promise<Applied | undefined> {
  const row = await inForce(db).where('id', '=', id).executeTakeFirst()
  return row && applied(db, row)
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

type InForce = { id: string; version: number; sha256: string; applied_at: Date }

const inForce = (db: Db | Tx) => db.selectFrom('edition').select(['id', 'version', 'sha256', 'applied_at'])

const RESOLVED_KEPT = 8
const resolved = new Map<string, Edition>()

/** Data of a given hash never changes, so what it resolves to is kept: every request needs it, and it is large. */
async function applied(db: Db | Tx, { id, version, sha256, applied_at: appliedAt }: InForce): Promise<Applied> {
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
