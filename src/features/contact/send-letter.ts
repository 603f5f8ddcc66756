import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMails } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { letterEmail } from './emails.ts'
import { audienceNow, listSubscribers, lockLetter } from './queries.ts'
import { BATCH, isSeen, type Letter, type LetterRefusal } from './rules.ts'
import * as store from './store.ts'

export const sendLetterJob = 'contact.send-newsletter'

type By = { editionId: string; actorId: number; id: number }

/** Lets a letter leave to everybody confirmed by now, a batch at a time; refused where it has changed since it was `seen`. */
export function sendLetter(
  services: Pick<Services, 'db' | 'now' | 'enqueue'>,
  { actorId, editionId, id, seen = '' }: By & { seen?: string },
): Promise<Result<true, LetterRefusal>> {
  return services.db.transaction().execute(async tx => {
    const letter = await lockLetter(tx, id)
    if (letter?.editionId !== editionId) throw new NotFound()
    if (letter.state !== 'draft') return refuse({ code: 'not_draft' })
    const current = isSeen(seen, store.markOf(letter))
    if (!current.ok) return current
    return start(services, tx, letter, actorId)
  })
}

/** Starts a draft within the caller's transaction: from then on its words no longer change. */
export async function start(
  { enqueue, now }: Pick<Services, 'now' | 'enqueue'>,
  tx: Tx,
  { audience, editionId, id }: Pick<Letter, 'id' | 'audience' | 'editionId'>,
  actorId: number | null,
): Promise<Result<true, LetterRefusal>> {
  const { confirmed, last } = await audienceNow(tx, audience)
  if (confirmed === 0 && actorId !== null) return refuse({ code: 'nobody' })
  await store.startSending(tx, id, { at: now(), sendUntil: last })
  const event = { editionId, actorId, at: now(), subject: 'newsletter', subjectId: id }
  await record(tx, { ...event, kind: 'started', from: 'draft', to: 'sending', data: { confirmed } })
  await enqueue(tx, { name: sendLetterJob, payload: { letterId: id } })
  return done(true)
}

/**
 * Writes to the next subscribers of a letter that is being sent, and asks for the batch after. How far it went is written in the same
 * transaction as the mails, so that doing it again writes to nobody twice.
 */
export async function sendBatch(services: Services, edition: Edition, letterId: number): Promise<void> {
  await services.db.transaction().execute(async tx => {
    const letter = await lockLetter(tx, letterId)
    if (letter?.state !== 'sending') return
    const { audience, sendUntil: upTo, sentUpTo: after } = letter
    const people = await listSubscribers(tx, { audience, after, upTo, limit: BATCH })
    const last = people.at(-1)
    if (!last) return finish(services, tx, letter)
    const { publicUrl } = services.config
    const mails = people.map(({ email, lang, wayOut }) => ({
      ...letterEmail(edition, letter, { lang, email, publicUrl, wayOut, trial: false }),
      ...{ editionId: edition.id, personId: null, state: 'approved' as const, batch: `newsletter-${letterId}` },
    }))
    await queueMails(services, tx, mails)
    await store.noteSent(tx, letterId, { upTo: last.id, count: people.length })
    await services.enqueue(tx, { name: sendLetterJob, payload: { letterId } })
  })
}

async function finish({ now }: Pick<Services, 'now'>, tx: Tx, { editionId, id, sentCount }: Letter): Promise<void> {
  await store.endSending(tx, id, { state: 'sent', at: now() })
  const event = { editionId, actorId: null, at: now(), subject: 'newsletter', subjectId: id }
  await record(tx, { ...event, kind: 'sent', from: 'sending', to: 'sent', data: { count: sentCount } })
}

/** Stops a letter: those already written to keep it, nobody else gets it. */
export function stopLetter({ db, now }: Pick<Services, 'db' | 'now'>, { actorId, editionId, id }: By): Promise<void> {
  return db.transaction().execute(async tx => {
    const letter = await lockLetter(tx, id)
    if (letter?.editionId !== editionId) throw new NotFound()
    if (letter.state !== 'sending') return
    await store.endSending(tx, id, { state: 'stopped', at: now() })
    const event = { editionId, actorId, at: now(), subject: 'newsletter', subjectId: id }
    await record(tx, { ...event, kind: 'stopped', from: 'sending', to: 'stopped' })
  })
}
