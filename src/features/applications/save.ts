import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { sha256Hex } from '../../platform/signing/index.ts'
import type { Edition } from '../edition/rules.ts'
import { holdOwn } from './hold-own.ts'
import {
  type Application,
  type Conflict,
  canSave,
  declarationsIn,
  type Merged,
  merge,
  type Posted,
  type SaveRefusal,
  stamp,
} from './rules.ts'
import * as store from './store.ts'

export type Saved = { revision: number; savedAt: Date; conflicts: Conflict[] }

/** The mark of a value, as pages carry it: enough to know whether a field was left as it was shown. */
export const markOf = (value: string): string => sha256Hex(value).slice(0, 16)

/**
 * Keeps what a page sent, whatever it holds. Fields that another device has changed meanwhile are not overwritten: they come back
 * as conflicts, and what was typed here is kept aside.
 */
export function save(
  services: Services,
  actor: Actor,
  edition: Edition,
  posted: Posted,
): Promise<Result<Saved, SaveRefusal>> {
  return services.db.transaction().execute(async tx => {
    const { application, at, event } = await holdOwn(services, tx, actor, edition)
    const allowed = canSave(application, edition, at)
    if (!allowed.ok) return allowed
    const merged = merge(application.answers, posted, application.revision + 1, markOf)
    if (merged.changed.length === 0) {
      await store.saveAside(tx, application.id, merged.answers)
      return done(savedAs(application, merged))
    }
    const saved = { answers: stamp(merged, at), revision: application.revision + 1, at }
    await store.saveAnswers(tx, application.id, saved)
    const declared = declarationsIn(edition, merged)
    if (declared) await record(tx, { ...event, kind: 'declared', data: declared })
    return done(savedAs({ revision: saved.revision, savedAt: at }, merged))
  })
}

const savedAs = ({ revision, savedAt }: Pick<Application, 'revision' | 'savedAt'>, { conflicts }: Merged): Saved => ({
  revision,
  savedAt,
  conflicts,
})
