import { z } from 'zod'
import { canonicalJson } from './canonical-json.ts'
import { type PublicJwk, type Signing, verifySignature } from './keys.ts'

/** What a receipt says. `candidate` is a code, never a name; `receivedAt` is UTC, `zone` the programme's (IANA). */
type ReceiptFacts = {
  edition: string
  reference: string
  candidate: string
  receivedAt: string
  zone: string
  contentSha256: string
  files: { name: string; sha256: string; size: number }[]
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const receiptSchema = z.strictObject({
  type: z.literal('cohorte-receipt'),
  version: z.literal(1),
  edition: z.string().min(1),
  reference: z.string().min(1),
  candidate: z.string().min(1),
  receivedAt: z.iso.datetime({ offset: false }),
  zone: z.string().min(1),
  contentSha256: sha256,
  files: z.array(z.strictObject({ name: z.string(), sha256, size: z.number().int().nonnegative() })),
  keyId: z.string().min(1),
  signature: z.string().min(1),
})

/** A receipt: the facts, the key and an Ed25519 signature of the canonical JSON of everything but the signature. */
export type Receipt = z.infer<typeof receiptSchema>

export type ReceiptProblem = { code: 'not_a_receipt' } | { code: 'unknown_key'; keyId: string } | { code: 'altered' }

/** Signs these facts. The same facts and the same key always make the same receipt (Ed25519 draws no chance). */
export function makeReceipt(signing: Pick<Signing, 'keyId' | 'sign'>, facts: ReceiptFacts): Receipt {
  const { edition, reference, candidate, receivedAt, zone, contentSha256, files } = facts
  const said = { edition, reference, candidate, receivedAt, zone, contentSha256, files }
  const unsigned = { type: 'cohorte-receipt', version: 1, ...said, keyId: signing.keyId } as const
  return receiptSchema.parse({ ...unsigned, signature: signing.sign(canonicalJson(unsigned)) })
}

/** What is wrong with this receipt by these public keys, or `undefined` when it is exactly what was signed. Reads no clock, no network. */
export function verifyReceipt(receipt: unknown, keys: readonly PublicJwk[]): ReceiptProblem | undefined {
  const parsed = receiptSchema.safeParse(receipt)
  if (!parsed.success) return { code: 'not_a_receipt' }
  const { signature, ...unsigned } = parsed.data
  const key = keys.find(it => it.kid === unsigned.keyId)
  if (key === undefined) return { code: 'unknown_key', keyId: unsigned.keyId }
  return verifySignature(canonicalJson(unsigned), signature, key) ? undefined : { code: 'altered' }
}
