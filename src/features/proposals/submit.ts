import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { TooMany } from '../../platform/limits/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { canonicalJson, makeReceipt, type Receipt, sha256Hex } from '../../platform/signing/index.ts'
import type { Edition } from '../edition/rules.ts'
import { problemsOf } from '../forms/rules.ts'
import { receiptEmail } from './emails.ts'
import { holdOwn } from './hold-own.ts'
import { projectCallOf } from './project-call.ts'
import { findSubmission, listFiles } from './queries.ts'
import { canSubmit, type Proposal, type SubmitRefusal } from './rules.ts'
import { loadForm } from './save.ts'
import * as store from './store.ts'

type Submitting = { id: number; seen: number; lang: Lang }

/**
 * Submits a proposal as it stands. The instant is read once it is held: what is received before the closing is in, and a late attempt
 * leaves a trace. Sending twice what has not changed gives the same receipt.
 */
export async function submitProposal(
  services: Services,
  actor: Actor,
  edition: Edition,
  { id, lang, seen }: Submitting,
): Promise<Result<Receipt, SubmitRefusal | TooMany>> {
  const limit = await services.limit('submission', String(actor.personId))
  if (!limit.ok) return limit
  return services.db.transaction().execute(async tx => {
    const { at, event, proposal, role } = await holdOwn(services, tx, actor, { editionId: edition.id, id })
    const form = await loadForm(tx, proposal.formVersionId)
    const problems = problemsOf(form.definition, proposal.answers.values).length
    const allowed = canSubmit({ held: { ...proposal, role }, problems, seen }, projectCallOf(edition), at)
    if (!allowed.ok) {
      const { code } = allowed.refusal
      if (code === 'call_closed') await record(tx, { ...event, kind: 'submission_refused', reason: code })
      return allowed
    }
    const last = proposal.submittedRevision === proposal.revision ? await findSubmission(tx, id) : undefined
    if (last) return done(last.receipt)
    const receipt = await keep(services, tx, { at, edition, form, proposal })
    const { contentSha256, reference } = receipt
    await record(tx, {
      ...event,
      kind: 'submitted',
      from: proposal.state,
      to: 'submitted',
      data: { reference, contentSha256 },
    })
    await queueMail(
      services,
      tx,
      receiptEmail({ actor, edition, lang, proposal, receipt, publicUrl: services.config.publicUrl }),
    )
    return done(receipt)
  })
}

type Keeping = { at: Date; edition: Edition; form: Awaited<ReturnType<typeof loadForm>>; proposal: Proposal }

async function keep(services: Services, tx: Parameters<typeof store.hold>[0], it: Keeping): Promise<Receipt> {
  const { at, edition, form, proposal } = it
  const files = (await listFiles(tx, proposal.id)).map(({ name, sha256, size }) => ({ name, sha256, size }))
  const canonical = canonicalJson({
    form: { number: form.number, digest: form.digest },
    ...{ code: proposal.code, values: proposal.answers.values, files },
  })
  const drawn = sha256Hex(services.randomToken()).slice(0, 8).toUpperCase()
  const receipt = makeReceipt(services.signing, {
    ...{ edition: edition.id, reference: `${proposal.code}-${drawn}`, candidate: proposal.code },
    ...{ receivedAt: at.toISOString(), zone: edition.zone, contentSha256: sha256Hex(canonical), files },
  })
  const { contentSha256: sha256, reference } = receipt
  const { formVersionId, id: proposalId, revision } = proposal
  await store.addSubmission(tx, { proposalId, formVersionId, reference, revision, at, canonical, sha256, receipt })
  return receipt
}
