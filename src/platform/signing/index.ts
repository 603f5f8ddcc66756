import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import type { Config } from '../config.ts'
import type { Db } from '../db/index.ts'
import { jwkOf, type PublicJwk, type Signing, signingWith } from './keys.ts'
import { addKey, type KeyRow, listKeys } from './store.ts'

export { canonicalJson, sha256Hex } from './canonical-json.ts'
export {
  type PublicJwk,
  readKeys,
  type Signing,
  signingWith,
  verifySignature,
} from './keys.ts'
export { makeReceipt, type Receipt, type ReceiptProblem, verifyReceipt } from './receipt.ts'

/**
 * The signing of this installation. The key comes from the configuration, else from the database, where the first server to start
 * puts one: all servers then share it. `now` only dates a new key.
 */
export async function openSigning(db: Db, config: Pick<Config, 'signingKey'>, now: () => Date): Promise<Signing> {
  if (config.signingKey) return signingWith(createPrivateKey(config.signingKey), await listKeys(db))
  const kept = (await listKeys(db)).filter(it => it.retiredAt === null)
  if (kept.length === 0) await addKey(db, freshKey(now()))
  const keys = await listKeys(db)
  const current = keys.find(it => it.retiredAt === null)
  if (current === undefined) throw new Error('The database keeps no signing key in use')
  return signingWith(createPrivateKey(current.privateKey), keys)
}

/** The public keys of this installation, the one in use first; none before the first start. Makes nothing. */
export async function listPublicKeys(db: Db, config: Pick<Config, 'signingKey'>): Promise<PublicJwk[]> {
  const kept = await listKeys(db)
  if (config.signingKey) return signingWith(createPrivateKey(config.signingKey), kept).keyDocument.keys
  return kept.map(it => jwkOf(it.publicKey))
}

function freshKey(createdAt: Date): KeyRow {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    id: jwkOf(publicKey).kid,
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    createdAt,
    retiredAt: null,
  }
}
