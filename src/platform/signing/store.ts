import { sql } from 'kysely'
import type { Db } from '../db/index.ts'

export type KeyRow = { id: string; publicKey: string; privateKey: string; createdAt: Date; retiredAt: Date | null }

/** Every key of this installation, the one in use first. */
export const listKeys = (db: Db): Promise<KeyRow[]> =>
  db
    .selectFrom('signing_key')
    .select(['id', 'public_key as publicKey', 'private_key as privateKey'])
    .select(['created_at as createdAt', 'retired_at as retiredAt'])
    .orderBy(sql`retired_at desc nulls first`)
    .orderBy('created_at')
    .orderBy('id')
    .execute()

/** Adds a first key; two servers that start together must end up with one, so the table is locked while it is looked at. */
export async function addKey(db: Db, key: KeyRow): Promise<void> {
  await db.transaction().execute(async tx => {
    await sql`lock table signing_key in share row exclusive mode`.execute(tx)
    const current = await tx.selectFrom('signing_key').select('id').where('retired_at', 'is', null).executeTakeFirst()
    if (current) return
    const { id, publicKey: public_key, privateKey: private_key, createdAt: created_at } = key
    await tx.insertInto('signing_key').values({ id, public_key, private_key, created_at }).execute()
  })
}
