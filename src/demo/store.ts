import type { Db } from '../platform/db/index.ts'

export const findClock = (db: Db) =>
  db.selectFrom('demo_clock').select(['shown_at', 'set_at', 'moment']).executeTakeFirst()

export const putClock = (db: Db, clock: { shown_at: Date; set_at: Date; moment: string }) =>
  db
    .insertInto('demo_clock')
    .values(clock)
    .onConflict(conflict => conflict.column('only_row').doUpdateSet(clock))
    .execute()
