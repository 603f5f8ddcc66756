import { recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { expiredEmail, REMINDER, reminderEmail } from './emails.ts'
import { type Followed, listDue, listOfferDetails } from './queries.ts'
import * as store from './store.ts'

const REMIND_BEFORE_MS = 48 * 3_600_000

type Following = Pick<Services, 'db' | 'now' | 'config' | 'enqueue'>

/**
 * The two declared rules that follow offers: a reminder, once, in the last 48 hours, and the end of those left without an
 * answer. Doing it twice, or twice at once, changes nothing. The seats that become free wait for the team.
 */
export async function followOffers(services: Following, edition: Edition): Promise<void> {
  await services.db.transaction().execute(async tx => {
    await store.lockAnswers(tx, edition.id)
    const now = services.now()
    await writeExpired(services, tx, edition, now)
    const before = new Date(now.getTime() + REMIND_BEFORE_MS)
    const due = await listDue(tx, { editionId: edition.id, before, kind: REMINDER })
    await tell(services, tx, { edition, offers: due, now, letter: reminderEmail })
    await recordAll(tx, due.map(eventOf(edition, now, { kind: 'reminded' })))
  })
}

/** Writes down, in the caller's transaction, the offers whose deadline has passed, and tells their holders. */
export async function writeExpired(services: Following, tx: Tx, edition: Edition, now: Date): Promise<void> {
  const ids = await store.expireDue(tx, edition.id, now)
  if (ids.length === 0) return
  const offers = await listOfferDetails(tx, ids)
  await tell(services, tx, { edition, offers, now, letter: expiredEmail })
  await recordAll(tx, offers.map(eventOf(edition, now, { kind: 'expired', from: 'sent', to: 'expired' })))
}

type Telling = { edition: Edition; offers: Followed[]; now: Date; letter: typeof reminderEmail }

async function tell(services: Following, tx: Tx, { edition, offers, now, letter }: Telling): Promise<void> {
  const { publicUrl } = services.config
  for (const person of offers.filter(it => !it.gone))
    await queueMail(
      services,
      tx,
      letter({ edition, person, publicUrl }, { seat: person, answerBy: person.answerBy, now }),
    )
}

const eventOf =
  (edition: Edition, at: Date, change: { kind: string; from?: string; to?: string }) =>
  ({ id }: Followed) => ({ editionId: edition.id, actorId: null, at, subject: 'offer', subjectId: id, ...change })
