import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { editionById } from '../edition/index.ts'
import { infectedEmail } from './emails.ts'
import { listSenders } from './queries.ts'

/**
 * Tells everybody whose answer to the team holds this file that it is in quarantine, and what to do, by a declared automatic rule: in the
 * transaction that holds the file, so that it is told once. A withdrawn application is left in peace.
 */
export async function tellInfectedEvidence(services: Services, tx: Tx, sha256: string): Promise<void> {
  for (const sender of await listSenders(tx, sha256)) {
    const edition = await editionById(tx, sender.editionId)
    if (!edition) continue
    const { publicUrl } = services.config
    await queueMail(services, tx, infectedEmail({ sender, edition, publicUrl, now: services.now() }))
  }
}
