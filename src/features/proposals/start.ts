import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { sha256Hex } from '../../platform/signing/index.ts'
import type { Edition } from '../edition/rules.ts'
import { formInForce } from '../forms/index.ts'
import { noAnswers } from '../forms/rules.ts'
import { projectCallOf } from './project-call.ts'
import { type CallRefusal, canReceive, proposalCode } from './rules.ts'
import * as store from './store.ts'

export type StartRefusal = CallRefusal | { code: 'no_form' }

/** Starts a proposal, which its author owns. A host may propose several. Gives its number. */
export function startProposal(
  services: Services,
  actor: Actor,
  edition: Edition,
): Promise<Result<number, StartRefusal>> {
  return services.db.transaction().execute(async tx => {
    const at = services.now()
    const open = canReceive(projectCallOf(edition), at)
    if (!open.ok) return open
    const form = await formInForce(tx, edition.id, 'project')
    if (!form) return refuse({ code: 'no_form' })
    const draft = { editionId: edition.id, formVersionId: form.id, answers: noAnswers, at }
    let id: number | undefined
    // A code is short: another one is drawn when it is taken.
    for (let tries = 0; id === undefined && tries < 20; tries += 1)
      id = await store.addProposal(tx, { ...draft, code: proposalCode(sha256Hex(services.randomToken())) })
    if (id === undefined) throw new Error('no free code was found for a proposal')
    const { email, personId } = actor
    await store.addMember(tx, { proposalId: id, personId, email, role: 'owner', at })
    const about = { editionId: edition.id, actorId: personId, at, subject: 'proposal', subjectId: id }
    await record(tx, { ...about, kind: 'started', to: 'draft' })
    return done(id)
  })
}
