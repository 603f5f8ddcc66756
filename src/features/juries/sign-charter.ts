import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { raiseLinks } from './raise-links.ts'
import { type CharterRefusal, canSign, requireJudge } from './rules.ts'
import * as store from './store.ts'

/** A juror signs the charter, which opens the jury to them; their links with candidates are looked for first. Throws NotFound for others. */
export async function signCharter(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  signing: { version: string; accepted: boolean },
): Promise<Result<true, CharterRefusal>> {
  requireJudge(actor, edition.id)
  const allowed = canSign(edition, signing)
  if (!allowed.ok) return allowed
  const { version } = edition.jury.charter
  return db.transaction().execute(async tx => {
    const at = now()
    await raiseLinks(tx, edition, { actorId: actor.personId, at, personId: actor.personId })
    const signed = await store.addSignature(tx, { editionId: edition.id, personId: actor.personId, version, at })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'person', subjectId: actor.personId }
    if (signed) await record(tx, { ...about, kind: 'charter_signed', data: { version } })
    return done(true)
  })
}
