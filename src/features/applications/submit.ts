import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { TooMany } from '../../platform/limits/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Applied } from '../edition/index.ts'
import { nameIfUnknown } from '../people/index.ts'
import { receiptEmail } from './emails.ts'
import { holdOwn } from './hold-own.ts'
import { keep } from './keep.ts'
import { canSubmit, contentOf, editionFor, hasChangedSince, type Kept, namesIn, type SubmitRefusal } from './rules.ts'
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
    const content = contentOf(edition, { ...application, accountName: actor.name })
    const receipt = await keep(services, tx, { edition, application, content, at, add: store.addSubmission })
    // Somebody who had no name yet gets the one they applied under.
    if (!actor.name) await nameIfUnknown(tx, actor.personId, namesIn(edition, content.identity).join(' '))
    const { reference, contentSha256 } = receipt
    await record(tx, {
      ...event,
      kind: 'submitted',
      from: application.state,
      to: 'submitted',
      data: { reference, contentSha256 },
    })
    const { publicUrl } = services.config
    await queueMail(
      services,
      tx,
      receiptEmail({ actor, edition: editionFor(edition, application), lang, receipt, publicUrl, of: 'application' }),
    )
    return done({ reference, receivedAt: at })
  })
}
