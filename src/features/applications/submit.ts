import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { TooMany } from '../../platform/limits/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { canonicalJson, makeReceipt, type Receipt, sha256Hex } from '../../platform/signing/index.ts'
import type { Applied } from '../edition/index.ts'
import { nameIfUnknown } from '../people/index.ts'
import { receiptEmail } from './emails.ts'
import { holdOwn } from './hold-own.ts'
import {
  type Application,
  type Content,
  canSubmit,
  contentOf,
  contributionOf,
  hasChangedSince,
  type Kept,
  namesIn,
  type SubmitRefusal,
  submissionReference,
} from './rules.ts'
import * as store from './store.ts'

/** `seen` is the revision that was reviewed before submitting; `lang` that of the receipt's mail. */
export type Submitting = { seen?: number | undefined; lang: Lang }

/**
 * Submits this person's application as it stands. The instant is read once the application is held: an application received before
 * the closing instant is in, the others are not, and a late attempt leaves a trace. Sending twice what has not changed gives the
 * same receipt.
 */
export async function submit(
  services: Services,
  actor: Actor,
  edition: Applied,
  { seen, lang }: Submitting,
): Promise<Result<Kept, SubmitRefusal | TooMany>> {
  const allowed = await services.limit('submission', String(actor.personId))
  if (!allowed.ok) return allowed
  return services.db.transaction().execute(async tx => {
    const { application, at, event } = await holdOwn(services, tx, actor, edition)
    const decision = canSubmit(application, edition, at, seen)
    if (!decision.ok) {
      const { code } = decision.refusal
      if (code === 'call_closed') await record(tx, { ...event, kind: 'submission_refused', reason: code })
      return decision
    }
    if (application.last && !hasChangedSince(application)) return done(application.last)
    const receipt = await keep(services, tx, { actor, edition, application, at })
    const { reference, contentSha256 } = receipt
    await record(tx, {
      ...event,
      kind: 'submitted',
      from: application.state,
      to: 'submitted',
      data: { reference, contentSha256 },
    })
    await queueMail(services, tx, receiptEmail({ actor, edition, lang, receipt, publicUrl: services.config.publicUrl }))
    return done({ reference, receivedAt: at })
  })
}

type Held = { actor: Actor; edition: Applied; application: Application; at: Date }

/** Writes the submission, its receipt and the wishes it puts in force; somebody who had no name yet gets the one they applied under. */
async function keep(services: Services, tx: Tx, { actor, edition, application, at }: Held): Promise<Receipt> {
  const content = contentOf(edition, { ...application, accountName: actor.name })
  const canonical = canonicalJson(content)
  const receipt = makeReceipt(services.signing, {
    edition: edition.id,
    reference: submissionReference(edition, sha256Hex(services.randomToken())),
    candidate: application.code,
    receivedAt: at.toISOString(),
    zone: edition.zone,
    contentSha256: sha256Hex(canonical),
    files: content.files.map(({ name, sha256, size }) => ({ name, sha256, size })),
  })
  const { reference, contentSha256: sha256 } = receipt
  const submission = { applicationId: application.id, reference, at, canonical, sha256, receipt }
  await store.addSubmission(tx, submission)
  await store.putWishes(tx, application.id, wishesIn(content))
  if (!actor.name) await nameIfUnknown(tx, actor.personId, namesIn(edition, content.identity).join(' '))
  return receipt
}

/** By challenge: whoever wishes for two seats of one has a single row there, with both contributions. */
const wishesIn = ({ wishes }: Content) =>
  [...Map.groupBy(wishes, ({ challenge }) => challenge)].map(([challengeId, own]) => ({
    challengeId,
    profiles: own.flatMap(({ profile }) => profile ?? []),
    contribution: own.map(contributionOf).join('\n\n'),
  }))
