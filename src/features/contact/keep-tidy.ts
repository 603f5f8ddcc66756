import { recordAll } from '../../platform/audit/index.ts'
import { forgetMails, mostAttempts } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { openingLetter } from './emails.ts'
import { listSettled, wroteByRule } from './queries.ts'
import { isOpeningDue, isToErase, UNCONFIRMED_DAYS, USUAL } from './rules.ts'
import { start } from './send-letter.ts'
import * as store from './store.ts'

const DAY_MS = 86_400_000

/** The declared rule of the opening: who asked is told that the call is open, at its instant and once. */
export async function announceOpening(
  services: Pick<Services, 'db' | 'now' | 'enqueue' | 'config'>,
  edition: Edition,
): Promise<void> {
  const { db, now } = services
  if (!isOpeningDue(edition.instants, now(), await wroteByRule(db, edition.id, 'call_open'))) return
  await db.transaction().execute(async tx => {
    await store.lockLetters(tx, edition.id)
    const words = openingLetter(edition, services.config.publicUrl)
    const from = { editionId: edition.id, rule: 'call_open' as const, writtenBy: null, at: now() }
    const id = await store.addLetter(tx, words, from)
    if (id) await start(services, tx, { id, editionId: edition.id, audience: 'candidates' }, null)
  })
}

/**
 * Erases the threads of an edition that have been silent for long enough, unless somebody waits in them, and the mails that told what they
 * say. Twice is the same.
 */
export async function eraseOldThreads({ db, now }: Pick<Services, 'db' | 'now'>, edition: Edition): Promise<void> {
  const today = dayOf(now(), edition.zone)
  await db.transaction().execute(async tx => {
    const old = (await listSettled(tx, edition.id)).filter(({ movedAt }) =>
      isToErase(edition.contact ?? USUAL, dayOf(movedAt, edition.zone), today),
    )
    if (old.length === 0) return
    const ids = old.map(it => it.id)
    await store.eraseThreads(tx, ids)
    const marks = old.map(it => it.reference)
    await forgetMails(tx, ['contact.received', 'contact.answer', 'contact.told'], { marks })
    const event = { editionId: edition.id, actorId: null, at: now(), subject: 'contact_thread', kind: 'erased' }
    await recordAll(
      tx,
      ids.map(subjectId => ({ ...event, subjectId, to: 'erased' })),
    )
  })
}

/** Erases the addresses that nobody confirmed within a week, and writes no more to those that refuse letters for ever. */
export function sortAddresses({ db, now }: Pick<Services, 'db' | 'now'>): Promise<void> {
  return db.transaction().execute(async tx => {
    const recipients = await store.eraseUnconfirmed(tx, new Date(now().getTime() - UNCONFIRMED_DAYS * DAY_MS))
    await forgetMails(tx, ['contact.confirmation'], { recipients })
    const bounced = await store.noteBounces(tx, mostAttempts)
    const event = { editionId: null, actorId: null, at: now(), subject: 'subscription', kind: 'bounced' }
    await recordAll(
      tx,
      bounced.map(subjectId => ({ ...event, subjectId, from: 'confirmed', to: 'bounced' })),
    )
  })
}
