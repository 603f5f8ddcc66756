import { record, recordAll } from '../../platform/audit/index.ts'
import { queueMails } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { reminderEmail } from './emails.ts'
import { listRecipients, listSessions } from './queries.ts'
import { dueReminder, isOver, spanOf } from './rules.ts'
import * as store from './store.ts'

/**
 * What time does to sessions: reminds of those to come, once per declared delay and date, and holds as held those that are over.
 * The rules read the clock: doing it twice changes nothing.
 */
export async function followSessions(services: Services, edition: Edition): Promise<void> {
  if (!edition.sessions) return
  await holdOver(services, edition)
  await remind(services, edition, edition.sessions.reminderDays)
}

const holdOver = ({ db, now }: Services, edition: Edition) =>
  db.transaction().execute(async tx => {
    await store.lockSessions(tx, edition.id)
    const at = now()
    const over = (await listSessions(tx, edition.id)).filter(it => it.state === 'published' && isOver(it, at))
    await store.markHeld(
      tx,
      over.map(it => it.id),
    )
    const about = { editionId: edition.id, actorId: null, at, subject: 'programme_session' }
    const told = { kind: 'held', from: 'published', to: 'held' }
    await recordAll(
      tx,
      over.map(({ id }) => ({ ...about, ...told, subjectId: id })),
    )
  })

const remind = (services: Services, edition: Edition, reminderDays: readonly number[]) =>
  services.db.transaction().execute(async tx => {
    await store.lockSessions(tx, edition.id)
    const at = services.now()
    const { publicUrl } = services.config
    for (const session of await listSessions(tx, edition.id)) {
      const { startsAt } = spanOf(session)
      const daysBefore = dueReminder({ state: session.state, startsAt }, reminderDays, at)
      if (daysBefore === undefined) continue
      if (!(await store.markReminded(tx, { sessionId: session.id, daysBefore, startsAt, at }))) continue
      const people = await listRecipients(tx, { editionId: edition.id, sessionId: session.id, zone: edition.zone })
      await queueMails(
        services,
        tx,
        people.map(person => reminderEmail({ edition, person, publicUrl }, session)),
      )
      const about = { editionId: edition.id, actorId: null, at, subject: 'programme_session', subjectId: session.id }
      await record(tx, { ...about, kind: 'reminded', data: { daysBefore, people: people.length } })
    }
  })
