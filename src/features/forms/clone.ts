import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { holds } from '../people/rules.ts'
import { findDraft, formVersion } from './queries.ts'
import type { FormOf } from './rules.ts'
import * as store from './store.ts'

export type CloneRefusal = { code: 'same_already' }

/** Takes a published form, of another edition or an older version, as the draft of this one. What was drafted here is replaced. */
export function cloneForm(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  { editionId, of, versionId }: { editionId: string; of: FormOf; versionId: number },
): Promise<Result<true, CloneRefusal>> {
  if (!holds(actor, editionId, 'team')) throw new NotFound()
  return db.transaction().execute(async tx => {
    await store.lockForm(tx, editionId, of)
    const [version, draft] = [await formVersion(tx, versionId), await findDraft(tx, editionId, of)]
    if (!version || version.of !== of) throw new NotFound()
    const { definition, digest } = version
    if (draft?.digest === digest) return refuse({ code: 'same_already' })
    const [at, by, source] = [now(), actor.personId, `${version.editionId}, ${version.number}`]
    await store.putDraft(tx, { editionId, of, definition, digest, source, by, at }, false)
    const about = { editionId, actorId: by, at, subject: 'form', subjectId: of, kind: 'drafted' }
    await record(tx, { ...about, to: 'draft', data: { source, sha256: digest } })
    return done(true)
  })
}
