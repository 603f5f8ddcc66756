import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { z } from 'zod'

/** A public key as JSON (RFC 8037), named by its RFC 7638 thumbprint. */
export type PublicJwk = { kty: 'OKP'; crv: 'Ed25519'; x: string; kid: string; use: 'sig'; alg: 'EdDSA' }

/** The document served at /.well-known/cohorte-keys.json: the key in use first, then the retired ones, still good to verify. */
type KeyDocument = { keys: PublicJwk[] }

export type Signing = {
  readonly keyId: string
  readonly publicKeyPem: string
  readonly publicKeyJwk: PublicJwk
  readonly keyDocument: KeyDocument
  /** The Ed25519 signature of these bytes (a string is taken as UTF-8), in base64url. */
  readonly sign: (content: string | Uint8Array) => string
}

/** A signing on one private key; `others` are earlier keys whose signatures must stay verifiable. */
export function signingWith(privateKey: KeyObject, others: readonly { publicKey: string }[] = []): Signing {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('The signing key must be an Ed25519 key')
  const publicKey = createPublicKey(privateKey)
  const own = jwkOf(publicKey)
  const rest = others.map(it => jwkOf(createPublicKey(it.publicKey))).filter(it => it.kid !== own.kid)
  return {
    keyId: own.kid,
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    publicKeyJwk: own,
    keyDocument: { keys: [own, ...rest] },
    sign: content => sign(null, Buffer.from(content), privateKey).toString('base64url'),
  }
}

/** Whether `signature` (base64url) is that of these bytes by this public key. Never throws on a malformed signature. */
export function verifySignature(content: string | Uint8Array, signature: string, publicKey: PublicJwk): boolean {
  const bytes = Buffer.from(signature, 'base64url')
  if (bytes.length !== 64 || bytes.toString('base64url') !== signature) return false
  return verify(null, Buffer.from(content), createPublicKey({ key: { ...publicKey }, format: 'jwk' }), bytes)
}

/** The public key as JSON, from a PEM or a key object. */
export function jwkOf(key: KeyObject | string): PublicJwk {
  const publicKey = typeof key === 'string' || key.type === 'private' ? createPublicKey(key) : key
  const { x } = publicKey.export({ format: 'jwk' })
  if (x === undefined) throw new Error('Not an Ed25519 public key')
  const kid = createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest('base64url')
  return { kty: 'OKP', crv: 'Ed25519', x, kid, use: 'sig', alg: 'EdDSA' }
}

/** The public keys in a text: a key document, one JSON key, or a PEM. Throws when it holds none. Names are recomputed, never believed. */
export function readKeys(text: string): PublicJwk[] {
  if (text.includes('-----BEGIN PUBLIC KEY-----')) return [jwkOf(text)]
  const given = keyTexts.parse(JSON.parse(text))
  const keys = 'keys' in given ? given.keys : [given]
  return keys.map(({ x }) => jwkOf(createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })))
}

const keyText = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() })
const keyTexts = z.union([z.object({ keys: z.array(keyText).min(1) }), keyText])
