import { record } from '../../platform/audit/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { INVITATION, WISHES_REMINDER, wishesEmail } from './emails.ts'
import { listUntold } from './queries.ts'
import { canChoose, windowOf } from './rules.ts'

const BATCH = 100
const REMINDER_MS = 48 * 3_600_000

/**
 * Tells preselected people, once each, that they may choose; in the last 48 hours, once more to those who have not. Doing it twice,
 * or twice at once, sends nothing more.
 * @param preselected applications by id
 * @returns how many letters were queued, so that the caller knows when there are none left
 */
export async function inviteChoices(
  services: Services,
  edition: Edition,
  preselected: readonly number[],
): Promise<number> {
  const now = services.now()
  const window = windowOf(edition)
  if (!window || !canChoose(edition, now)?.ok) return 0
  const isLate = now.getTime() >= window.closesAt.getTime() - REMINDER_MS
  const invited = await tell(services, edition, { preselected, kind: INVITATION, now })
  return invited + (isLate ? await tell(services, edition, { preselected, kind: WISHES_REMINDER, now }) : 0)
}

type Telling = { preselected: readonly number[]; kind: typeof INVITATION | typeof WISHES_REMINDER; now: Date }

function tell(services: Services, edition: Edition, { preselected, kind, now }: Telling): Promise<number> {
  return services.db.transaction().execute(async tx => {
    const asked = { editionId: edition.id, kind, preselected, chosen: kind === INVITATION, limit: BATCH }
    const people = await listUntold(tx, asked)
    for (const { id, personId, email, lang } of people) {
      const { publicUrl } = services.config
      await queueMail(services, tx, wishesEmail({ actor: { personId, email }, edition, lang, publicUrl, kind }))
      const about = { subject: 'application', subjectId: id, actorId: null, at: now }
      await record(tx, {
        ...about,
        editionId: edition.id,
        kind: kind === INVITATION ? 'invited_to_choose' : 'reminded',
      })
    }
    return people.length
  })
}
