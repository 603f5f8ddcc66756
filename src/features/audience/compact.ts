import type { Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import { dueOn } from './rules.ts'
import * as store from './store.ts'

/** Keeps no more than is allowed: sums older than 25 months go by month, and small origins of a past month lose their name. */
export async function compact({ db, now }: Pick<Services, 'db' | 'now'>, zone: string): Promise<void> {
  const { monthly, unnamed } = dueOn(dayOf(now(), zone))
  await db.transaction().execute(async tx => {
    await store.unnameSmall(tx, unnamed)
    await store.sumByMonth(tx, monthly)
  })
}
