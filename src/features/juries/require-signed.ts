import { NotFound } from '../../kernel/not-found.ts'
import type { Db, Tx } from '../../platform/db/index.ts'
import type { Actor } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { signedAt } from './queries.ts'
import { requireJudge } from './rules.ts'

/** Throws NotFound for whoever is not on the jury, or has not signed the charter in force: nothing of the jury exists for them. */
export async function requireSigned(db: Db | Tx, actor: Actor, edition: Edition): Promise<void> {
  requireJudge(actor, edition.id)
  const { version } = edition.jury.charter
  const signed = await signedAt(db, { editionId: edition.id, personId: actor.personId, version })
  if (!signed) throw new NotFound()
}
