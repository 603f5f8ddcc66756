import { NotFound } from '../../kernel/not-found.ts'
import type { Result } from '../../kernel/result.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { findCurrent, signContract } from '../hiring/index.ts'
import type { LinkedPart } from './open-link.ts'

/** A contract that waits for the host's signature: whose, which version, and the document as it was sent. */
export type ToSign = { fellowshipId: number; version: number; documentSha256: string }

/**
 * The contract that an item of a contact's part asks them to have signed; undefined where it asks for none, or where none
 * waits for the host. Two queries, none for other items.
 */
export async function findToSign(db: Db, { entries }: LinkedPart, key: string): Promise<ToSign | undefined> {
  const entry = entries.find(it => it.key === key && it.item.follows === 'contract_signed')
  if (!entry?.newcomer) return undefined
  const { fellowshipId } = entry.newcomer
  const contract = await findCurrent(db, fellowshipId)
  if (contract?.state !== 'sent' || !contract.documentSha256) return undefined
  if (contract.signatures.some(it => it.party === 'host')) return undefined
  return { fellowshipId, version: contract.version, documentSha256: contract.documentSha256 }
}

/** `version` is the one they had before them, `content` the document signed for the host. */
export type Signed = {
  key: string
  version: number
  name: string
  confirmed: boolean
  content: Uint8Array<ArrayBuffer>
}

/** Takes the contract that a contact had signed for their host. Throws NotFound where none waits for it. */
export async function signForHost(
  services: Services,
  part: LinkedPart,
  { key, ...signed }: Signed,
): Promise<Result<true, { code: string }>> {
  const asked = await findToSign(services.db, part, key)
  if (!asked) throw new NotFound()
  const { fellowshipId } = asked
  return signContract(services, part.edition, { ...signed, fellowshipId, party: 'host', recordedBy: null })
}
