import { recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMails } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { seatedEmail } from './emails.ts'
import { findSession } from './queries.ts'
import { promoted, type Workshop } from './rules.ts'
import * as store from './store.ts'

/** Gives the free places of a workshop that is held to those who wait first, and tells them, in the caller's transaction. */
export async function moveUp(services: Services, tx: Tx, edition: Edition, workshop: Workshop): Promise<void> {
  const chosen = promoted(workshop.signups, workshop.capacity)
  const session = chosen.length > 0 && (await findSession(tx, edition.id, workshop.sessionId))
  if (!session) return
  const at = services.now()
  await store.seat(
    tx,
    chosen.map(it => it.id),
    at,
  )
  const about = { editionId: edition.id, actorId: null, at, subject: 'session_workshop', subjectId: workshop.id }
  await recordAll(
    tx,
    chosen.map(({ personId }) => ({ ...about, kind: 'seated', data: { personId } })),
  )
  const people = await store.addressesOf(
    tx,
    chosen.map(it => it.personId),
  )
  const { publicUrl } = services.config
  await queueMails(
    services,
    tx,
    people.map(person => seatedEmail({ edition, person, publicUrl }, { session, workshop })),
  )
}
