import { recordAll } from '../../platform/audit/index.ts'
import { queueMails } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { type Applied, dayOf } from '../edition/index.ts'
import { reminderEmails } from './emails.ts'
import { listTeam, lockOpen } from './queries.ts'
import { remindersDue, USUAL } from './rules.ts'
import * as store from './store.ts'

/** The declared rule of the clock: the team is reminded of each request that waits, on the edition's days and once it is late. */
export async function remindTeam(
  services: Pick<Services, 'db' | 'now' | 'enqueue' | 'config'>,
  edition: Applied,
): Promise<void> {
  const today = dayOf(services.now(), edition.zone)
  const days = (edition.privacy ?? USUAL).remindDays
  await services.db.transaction().execute(async tx => {
    const open = await lockOpen(tx, edition.id)
    const due = open.filter(it => remindersDue(it.dueOn, days, today) > it.reminders)
    if (due.length === 0) return
    for (const it of due) await store.countReminders(tx, it.id, remindersDue(it.dueOn, days, today))
    const about = { edition, publicUrl: services.config.publicUrl }
    const told = due.map(it => ({ ...it, late: it.dueOn < today }))
    await queueMails(services, tx, reminderEmails(about, await listTeam(tx, edition.id), told))
    const event = { editionId: edition.id, actorId: null, at: services.now(), subject: 'data_request' }
    await recordAll(
      tx,
      due.map(it => ({ ...event, subjectId: it.id, kind: 'reminded' })),
    )
  })
}
