import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Services } from '../../platform/services.ts'
import type { DatasetCode } from './rules.ts'
import * as store from './store.ts'

export type HoldRefusal = { code: 'reason_missing' } | { code: 'already_held' } | { code: 'not_held' }
type Asked = { dataset: DatasetCode; actorId: number }

/** Holds a dataset back: no new version of it leaves, those published stay. A reason is asked for. */
export function holdDataset(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { actorId, dataset }: Asked,
  reason: string,
): Promise<Result<true, HoldRefusal>> {
  return db.transaction().execute(async tx => {
    if (reason.trim() === '') return refuse({ code: 'reason_missing' })
    const id = await store.addHold(tx, dataset, { actorId, at: now() })
    if (!id) return refuse({ code: 'already_held' })
    await record(tx, {
      ...about(actorId, now()),
      subjectId: id,
      kind: 'held',
      reason: reason.trim(),
      data: { dataset },
    })
    return done(true)
  })
}

/** Lets a dataset go: its next version leaves with the daily rule, or as soon as somebody publishes it. */
export function letGo(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { actorId, dataset }: Asked,
): Promise<Result<true, HoldRefusal>> {
  return db.transaction().execute(async tx => {
    const id = await store.liftHold(tx, dataset, { actorId, at: now() })
    if (!id) return refuse({ code: 'not_held' })
    await record(tx, { ...about(actorId, now()), subjectId: id, kind: 'lifted', data: { dataset } })
    return done(true)
  })
}

const about = (actorId: number, at: Date) => ({ editionId: null, actorId, at, subject: 'dataset_hold' })
