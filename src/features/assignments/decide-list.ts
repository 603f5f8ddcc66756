import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { isStill } from './problem.ts'
import { findRun, loadFacts } from './queries.ts'
import { canDecide, isValidator, type Refusal } from './rules.ts'
import * as store from './store.ts'

export type Decision = { approve: boolean; reason: string; listSha256: string }

/**
 * The authority approves the list it read, or returns it with a reason. The signature covers the list's hash, who decided
 * and when; the document drawn from it can be checked with the programme's public key. Gives the approval's number.
 */
export async function decideList(
  { db, now, signing }: Services,
  actor: Actor,
  edition: Edition,
  decision: Decision,
): Promise<Result<number, Refusal>> {
  if (!isValidator(actor, edition.id)) throw new NotFound()
  return db.transaction().execute(async tx => {
    const current = await store.lockApproval(tx, edition.id)
    const run = current && (await findRun(tx, edition.id, current.runId))
    const facts = await loadFacts(tx, edition.id, edition.places.announced)
    const allowed = canDecide(current, decision, isStill(run?.problem ?? null, facts))
    if (!allowed.ok) return allowed
    if (!current) throw new NotFound()
    const at = now()
    const { listSha256 } = decision
    const state = decision.approve ? 'approved' : 'returned'
    const signature = decision.approve ? signing.sign(signedText({ listSha256, by: actor.personId, at })) : null
    const reason = decision.reason.trim()
    await store.decideApproval(tx, current.id, { state, actorId: actor.personId, at, reason, signature })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'approval', subjectId: current.id }
    await record(tx, { ...about, kind: 'decided', from: 'proposed', to: state, reason, data: { listSha256 } })
    return done(current.id)
  })
}

/** What the authority's signature covers, byte for byte. */
const signedText = ({ listSha256, by, at }: { listSha256: string; by: number; at: Date }) =>
  `cohorte-approval\n${listSha256}\n${by}\n${at.toISOString()}`
