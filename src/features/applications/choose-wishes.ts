import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Db, Tx } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { TooMany } from '../../platform/limits/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { canonicalJson, sha256Hex } from '../../platform/signing/index.ts'
import type { Applied } from '../edition/index.ts'
import { receiptEmail } from './emails.ts'
import { holdOwn } from './hold-own.ts'
import { keep } from './keep.ts'
import { findSubmitted } from './queries.ts'
import { type ChooseRefusal, canChoose, type Kept, missingWishes, noAnswers, withWishes } from './rules.ts'
import * as store from './store.ts'

/** Whether the preselection has kept an application; later slices know. */
export type IsPreselected = (db: Db | Tx, applicationId: number) => Promise<boolean>

type Choosing = { values: Record<string, string>; lang: Lang; isPreselected: IsPreselected }

/**
 * Puts a preselected person's wishes beside the application they submitted, as a submission of its own with its receipt; what they
 * had submitted stays word for word. Until the window closes they may choose again; sending twice the same gives the same receipt.
 * `values` are by the names of the form. Throws NotFound for whoever is not preselected, or where there is no second window.
 */
export async function chooseWishes(
  services: Services,
  actor: Actor,
  edition: Applied,
  { values, lang, isPreselected }: Choosing,
): Promise<Result<Kept, ChooseRefusal | TooMany>> {
  const limited = await services.limit('submission', String(actor.personId))
  if (!limited.ok) return limited
  return services.db.transaction().execute(async tx => {
    const { application, at, event } = await holdOwn(services, tx, actor, edition)
    const submitted = await findSubmitted(tx, application.id)
    const open = canChoose(edition, at)
    if (!open || !submitted || !(await isPreselected(tx, application.id))) throw new NotFound()
    if (!open.ok) return open
    const answers = { ...noAnswers, values }
    const problems = missingWishes(edition, answers, application.challenges)
    if (problems.length > 0) return refuse({ code: 'incomplete', problems })
    const content = withWishes(edition, submitted.content, answers, actor.name)
    if (sha256Hex(canonicalJson(content)) === submitted.contentSha256) return done(submitted)
    const receipt = await keep(services, tx, { edition, application, content, at, add: store.addLaterSubmission })
    const { reference, contentSha256 } = receipt
    const wishes = content.wishes.map(({ challenge, profile }) => ({ challenge, ...(profile && { profile }) }))
    await record(tx, { ...event, kind: 'wishes_chosen', data: { reference, contentSha256, wishes } })
    const { publicUrl } = services.config
    await queueMail(services, tx, receiptEmail({ actor, edition, lang, receipt, publicUrl, of: 'wishes' }))
    return done({ reference, receivedAt: at })
  })
}
