import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { editionById } from '../edition/index.ts'
import { infectedEmail } from './emails.ts'
import { listSenders } from './queries/senders.ts'

/**
 * Tells everybody whose application has this file that it is in quarantine, and what to do, by a declared automatic rule: in the transaction
 * that holds the file, so that it is told once. A withdrawn application is left in peace.
 */
export async function tellInfected(services: Services, tx: Tx, sha256: string): Promise<void> {
  for (const sender of await listSenders(tx, sha256)) {
    const edition = await editionById(tx, sender.editionId)
    if (!edition || sender.state === 'withdrawn') continue
    const { email, lang, name, personId, state } = sender
    const { publicUrl } = services.config
    const actor = { personId, email }
    await queueMail(services, tx, infectedEmail({ actor, edition, lang, publicUrl, name, state, now: services.now() }))
  }
}
