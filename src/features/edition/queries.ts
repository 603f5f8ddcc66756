import { NotFound } from '../../kernel/not-found.ts'
import type { Db, Tx } from '../../platform/db/index.ts'
import type { Change } from './compare.ts'
import { resolve } from './resolve.ts'
import type { Edition, EditionData } from './rules.ts'

/** An edition in force carries the version of its data, so that a form can say which one its reader saw. */
export type Applied = Edition & { version: number }

export type Version = {
  version: number
  reason: string
  changes: Change[]
  appliedAt: Date
  appliedBy: string | null
  sha256: string
}
/** The applied edition whose call opens last. Throws NotFound while none has been applied. One query. */
export async function currentEdition(db: Db | Tx): Promise<Applied> {
  const row = await db
    .selectFrom('edition')
    .select(['data', 'version'])
    .orderBy('call_opens_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return applied(row)
}

/** One applied edition, or undefined. */
export async function editionById(db: Db | Tx, id: string): Promise<Applied | undefined> {
  const row = await db.selectFrom('edition').select(['data', 'version']).where('id', '=', id).executeTakeFirst()
  return row && applied(row)
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

const applied = ({ data, version }: { data: unknown; version: number }): Applied => ({
  ...resolve(data as EditionData),
  version,
})
