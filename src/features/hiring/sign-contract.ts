import { done, type Result } from '../../kernel/result.ts'
import { type FileRefusal, rememberFile } from '../../platform/files/index.ts'
import type { TooMany } from '../../platform/limits/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { holdFile } from './hold-file.ts'
import { canSign, type HiringFile, LARGEST_SIGNED_BYTES, type Party, type SignRefusal } from './rules.ts'
import { takeSignature } from './take-signature.ts'

/** `version` is the one that the signatory had before them, `confirmed` that they declare this document to be it. */
export type SigningByHand = {
  fellowshipId: number
  party: Party
  version: number
  name: string
  confirmed: boolean
  content: Uint8Array<ArrayBuffer>
  /** The account that hands the document in, if it has one. */
  recordedBy: number | null
}

/**
 * Takes the signed document of one party, a PDF of at most 10 MB. Whoever calls has checked that this party is theirs to sign for:
 * the host may do so from a link, without an account.
 */
export async function signContract(
  services: Services,
  edition: Edition,
  given: SigningByHand,
): Promise<Result<true, SignRefusal | FileRefusal | TooMany>> {
  const allowed = await services.limit('upload', `contract ${given.recordedBy ?? given.fellowshipId}`)
  if (!allowed.ok) return allowed
  const kept = await services.files.put(given.content, { maxBytes: LARGEST_SIGNED_BYTES, allow: ['application/pdf'] })
  if (!kept.ok) return kept
  return services.db.transaction().execute(async tx => {
    const file = await holdFile(tx, edition.id, given.fellowshipId)
    const decided = canSign({ ...signingOf(edition, file), ...given })
    if (!decided.ok || file.contractId === null) return decided
    const at = services.now()
    await rememberFile(tx, kept.value, at)
    const { party, recordedBy } = given
    const signature = {
      party,
      name: given.name.trim(),
      signedAt: at,
      way: 'upload',
      signedSha256: kept.value.sha256,
    } as const
    await takeSignature(services, tx, { edition, file, contractId: file.contractId, signature, recordedBy, at })
    return done(true)
  })
}

/** What a signature is decided on. */
const signingOf = ({ hiring }: Edition, { contractState, signed, state, version }: HiringFile) => ({
  state,
  current: version !== null && contractState !== null ? { version, state: contractState } : undefined,
  order: hiring?.signatures ?? [],
  signed,
})
