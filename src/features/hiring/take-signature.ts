import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { contractSignedEmail } from './emails.ts'
import * as queries from './queries.ts'
import { type HiringFile, nextParty, type Signature } from './rules.ts'
import * as store from './store.ts'

type Taking = {
  edition: Edition
  file: HiringFile
  contractId: number
  signature: Signature
  recordedBy: number | null
  at: Date
}

/**
 * Writes down a signature of the version in force, in the caller's transaction. The last one makes the contract signed and its
 * holder hired, and tells everybody concerned.
 */
export async function takeSignature(
  services: Services,
  tx: Tx,
  { edition, file, contractId, signature, recordedBy, at }: Taking,
): Promise<void> {
  await store.addSignature(tx, contractId, { ...signature, recordedBy })
  const about = { editionId: edition.id, actorId: recordedBy, at, subject: 'contract', subjectId: contractId }
  const { party, way, signedSha256: document } = signature
  await record(tx, { ...about, kind: 'countersigned', data: { party, way, document } })
  const order = edition.hiring?.signatures ?? []
  if (nextParty(order, [...file.signed, party]) !== undefined) return
  await store.markSigned(tx, contractId, at)
  await store.endRequest(tx, contractId, { state: way === 'external' ? 'signed' : 'dropped', at })
  await record(tx, { ...about, kind: 'signed', from: 'sent', to: 'signed' })
  if (file.state === 'to_hire') {
    await store.putState(tx, file.id, 'hired')
    const subject = { ...about, subject: 'fellowship', subjectId: file.id }
    await record(tx, { ...subject, kind: 'hired', from: 'to_hire', to: 'hired' })
  }
  const letters = { edition, file, publicUrl: services.config.publicUrl }
  const mentors = await queries.listHolders(tx, queries.mentorsOf(edition.id, file.challengeId))
  for (const reader of [file, ...mentors]) await queueMail(services, tx, contractSignedEmail(letters, reader))
}
