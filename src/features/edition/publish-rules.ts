import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { draftOf, type RulesDraft } from './call-rules/draft.ts'
import { findRulesVersion } from './queries/rules-versions.ts'
import { type Applied, editionById } from './queries.ts'
import { mayChange, mayPublish, type PublishRefusal } from './rules.ts'
import * as store from './store.ts'

/** Why, and the hash of the text that was read before saying so. */
export type RulesPublication = { reason: string; read: string }

/** Publishes the rules as the edition in force writes them now: a new frozen version, with who and why. Gives its number. */
export function publishRules(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  editionId: string,
  { reason, read }: RulesPublication,
): Promise<Result<number, PublishRefusal>> {
  if (!mayChange(actor, editionId)) throw new NotFound()
  return db.transaction().execute(async tx => {
    const { edition, draft, last } = await locked(tx, editionId)
    const at = now()
    const opened = at >= edition.instants.callOpens
    const allowed = mayPublish({ opened, last: last?.sha256, draft: draft.sha256, read, reason })
    if (!allowed.ok) return allowed
    const number = (last?.number ?? 0) + 1
    await freeze(tx, edition, draft, { number, reason: reason.trim(), actorId: actor.personId, at })
    return done(number)
  })
}

/** Freezes the first version once the call is open. Run again, or before, it does nothing. */
export function freezeRules({ db, now }: Pick<Services, 'db' | 'now'>, editionId: string): Promise<void> {
  return db.transaction().execute(async tx => {
    const { edition, draft, last } = await locked(tx, editionId)
    const at = now()
    if (last || at < edition.instants.callOpens) return
    await freeze(tx, edition, draft, { number: 1, reason: OPENED, actorId: null, at })
  })
}

/** In the programme's own language, as every reason is. */
const OPENED = 'Ouverture de l’appel'

/** What the edition says now and the last text that was published, held until the end of the transaction. */
async function locked(tx: Tx, editionId: string) {
  await store.lockEdition(tx, editionId)
  const edition = await editionById(tx, editionId)
  if (!edition) throw new NotFound()
  return { edition, draft: draftOf(edition), last: await findRulesVersion(tx, editionId) }
}

type Why = { number: number; reason: string; actorId: number | null; at: Date }

async function freeze(tx: Tx, edition: Applied, draft: RulesDraft, why: Why): Promise<void> {
  await store.putRulesVersion(tx, edition, draft, why)
  await record(tx, {
    editionId: edition.id,
    actorId: why.actorId,
    at: why.at,
    subject: 'rules',
    subjectId: edition.id,
    kind: 'published',
    from: why.number === 1 ? null : String(why.number - 1),
    to: String(why.number),
    reason: why.reason,
    data: { sha256: draft.sha256, editionVersion: edition.version },
  })
}
