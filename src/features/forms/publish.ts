import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { holds } from '../people/rules.ts'
import { findDraft, formInForce } from './queries.ts'
import { canPublish, type FormOf, type PublishRefusal } from './rules.ts'
import * as store from './store.ts'

/** Which form, why, and the digest of the draft that was read before saying so. */
export type Publication = { editionId: string; of: FormOf; reason: string; read: string }

/** Publishes the draft of a form: a new frozen version, the one people answer from now on. Null is the command line. Gives its number. */
export function publishForm(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor | null,
  { editionId, of, reason, read }: Publication,
): Promise<Result<number, PublishRefusal>> {
  if (actor && !holds(actor, editionId, 'team')) throw new NotFound()
  return db.transaction().execute(async tx => {
    await store.lockForm(tx, editionId, of)
    const draft = await findDraft(tx, editionId, of)
    if (!draft) throw new NotFound()
    const last = await formInForce(tx, editionId, of)
    const allowed = canPublish({ reason, read, draft: draft.digest, inForce: last?.digest })
    if (!allowed.ok) return allowed
    const at = now()
    const by = actor?.personId ?? null
    const number = (last?.number ?? 0) + 1
    await store.putVersion(tx, { ...draft, formId: draft.id, number, reason: reason.trim(), by, at })
    const about = { editionId, actorId: by, at, subject: 'form', subjectId: of, kind: 'published' }
    const from = last ? String(last.number) : null
    await record(tx, { ...about, from, to: String(number), reason: reason.trim(), data: { sha256: draft.digest } })
    return done(number)
  })
}
