import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { holdOwn } from './hold-own.ts'
import { canReopen, type ReopenRefusal } from './rules.ts'
import * as store from './store.ts'

/** Takes a withdrawn application up again while the call is open: a draft with the same answers, to be submitted anew. */
export function reopen(services: Services, actor: Actor, edition: Edition): Promise<Result<true, ReopenRefusal>> {
  return services.db.transaction().execute(async tx => {
    const { application, at, event } = await holdOwn(services, tx, actor, edition)
    const allowed = canReopen(application, edition, at)
    if (!allowed.ok) return allowed
    await store.markReopened(tx, application.id, at)
    await record(tx, { ...event, kind: 'reopened', from: 'withdrawn', to: 'draft' })
    return done(true)
  })
}
