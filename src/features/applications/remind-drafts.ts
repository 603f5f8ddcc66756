import { record } from '../../platform/audit/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { hasOpened, reminderUntil } from '../calls/rules.ts'
import type { Edition } from '../edition/rules.ts'
import { REMINDER, reminderEmail } from './emails.ts'
import { listUnreminded } from './queries.ts'
import { declarationName, editionFor, missing, unfinishedSteps } from './rules.ts'

const BATCH = 100

/**
 * Reminds the authors of drafts, once each, in the last 48 hours of the call, or of what was added to it for one of them; whoever declared not to be eligible is left in peace.
 * Doing it twice, or twice at once, sends nothing more.
 * @returns how many drafts were looked at, so that the caller knows when there are none left
 */
export async function remindDrafts(services: Services, edition: Edition): Promise<number> {
  const now = services.now()
  if (!hasOpened(edition, now)) return 0
  const declarations = edition.eligibility.map(({ code }) => declarationName(code))
  return services.db.transaction().execute(async tx => {
    const closing = { callCloses: edition.instants.callCloses, after: now, until: reminderUntil(now) }
    const asked = { editionId: edition.id, kind: REMINDER, declarations, closing, limit: BATCH }
    const drafts = await listUnreminded(tx, asked)
    for (const draft of drafts) {
      const { lang, email, personId } = draft
      const unfinished = unfinishedSteps(missing(edition, draft))
      const { publicUrl } = services.config
      const actor = { personId, email }
      const own = editionFor(edition, draft)
      await queueMail(services, tx, reminderEmail({ actor, edition: own, lang, publicUrl, now, unfinished }))
      const subject = { subject: 'application', subjectId: draft.id, kind: 'reminded' }
      await record(tx, { ...subject, editionId: edition.id, actorId: null, at: now })
    }
    return drafts.length
  })
}
