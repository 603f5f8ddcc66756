import type { Db } from '../../platform/db/index.ts'
import { type Held, readRows } from '../../platform/personal/index.ts'
import { listEditions } from '../edition/index.ts'
import { personalMap } from './personal-map.ts'
import type { Somebody } from './queries.ts'

/** Everything that is kept about somebody and that they may be handed, as they take it away. */
export type Copy = { of: Omit<Somebody, 'lang'>; madeAt: string; kept: Held[] }

/**
 * The copy of everything that is kept about somebody, from every slice. Through the team of an edition passes what is of that edition, and
 * nothing sealed. One query per table.
 */
export async function copyOf(
  db: Db,
  { email, name, personId }: Somebody,
  now: Date,
  { through }: { through?: string } = {},
): Promise<Copy> {
  const editions = through ? [through] : (await listEditions(db)).map(it => it.id)
  const map = through ? personalMap.filter(it => !it.sealed) : personalMap
  const kept = await readRows(db, map, { personId, email, name, editions, now })
  return { of: { personId, name, email }, madeAt: now.toISOString(), kept }
}
