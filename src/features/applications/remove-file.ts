import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { holdOwn } from './hold-own.ts'
import { canSave, type SaveRefusal } from './rules.ts'
import * as store from './store.ts'

/** Takes a file off this person's application. One that is not theirs is not there. */
export function removeFile(
  services: Services,
  actor: Actor,
  edition: Edition,
  fileId: number,
): Promise<Result<true, SaveRefusal>> {
  return services.db.transaction().execute(async tx => {
    const { application, at } = await holdOwn(services, tx, actor, edition)
    const allowed = canSave(application, edition, at)
    if (!allowed.ok) return allowed
    if ((await store.removeFile(tx, application.id, fileId, at)) === 0) throw new NotFound()
    await store.touch(tx, application.id, at)
    return done(true)
  })
}
