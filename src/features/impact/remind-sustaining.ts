import { recordAll } from '../../platform/audit/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { sustainingEmail } from './emails.ts'
import { listPeople } from './queries/follow-up.ts'
import { listSilentSheets } from './queries/sustaining.ts'
import { remindedOn } from './rules.ts'
import { lockFollowUp } from './store/follow-up.ts'
import { addReminders } from './store/sustaining.ts'

/** Once, some months before the end, tells the fellows and mentors of a challenge that nothing is written of what comes after. */
export async function remindSustaining(
  services: Pick<Services, 'db' | 'now' | 'config' | 'enqueue'>,
  edition: Edition,
): Promise<void> {
  const { results } = edition
  const at = services.now()
  const today = dayOf(at, edition.zone)
  if (!results || today < remindedOn(edition, results.sustaining) || today > edition.calendar.end) return
  await services.db.transaction().execute(async tx => {
    await lockFollowUp(tx, edition.id)
    const ids = await addReminders(tx, edition.id, await listSilentSheets(tx, edition.id), at)
    if (ids.length === 0) return
    const { publicUrl } = services.config
    for (const person of await listPeople(tx, edition.id, ids))
      await queueMail(services, tx, sustainingEmail({ edition, person, publicUrl }))
    const about = { editionId: edition.id, actorId: null, at, subject: 'sustaining_sheet', kind: 'reminded' }
    await recordAll(
      tx,
      ids.map(subjectId => ({ ...about, subjectId })),
    )
  })
}
