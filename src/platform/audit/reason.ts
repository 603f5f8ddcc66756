import { createHash, randomBytes } from 'node:crypto'

/** Without it, whoever has the hash of an erased reason could find its words by trying likely ones. */
export const newSalt = () => randomBytes(16).toString('hex')

/** What an event holds of its reason: SHA-256 over the salt and the words, in UTF-8. */
export const reasonHash = (salt: string, body: string) =>
  `sha256:${createHash('sha256').update(salt).update(body).digest('hex')}`
