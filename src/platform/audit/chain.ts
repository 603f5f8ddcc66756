import { createHash } from 'node:crypto'

/** The content of an event, each field as PostgreSQL writes it in text, in this order. */
export type Content = {
  edition_id: string | null
  /** Seconds since 1970, with six decimals. */
  at: string
  actor_id: string | null
  subject: string
  subject_id: string
  kind: string
  from_state: string | null
  to_state: string | null
  reason: string | null
  data: string
}

/** What comes before the first event of a chain. */
export const genesis = '0'.repeat(64)

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const field = (value: string | null) => (value === null ? '-' : `${Buffer.byteLength(value)}:${value}`)

/** SHA-256, in hexadecimal, of the content; the database computes the same when the event arrives. */
export function contentDigest(it: Content): string {
  const fields = [it.edition_id, it.at, it.actor_id, it.subject, it.subject_id, it.kind]
  return sha256([...fields, it.from_state, it.to_state, it.reason, it.data].map(field).join(''))
}

/** The link of one event: SHA-256, in hexadecimal, of the previous link, the place, the identifier and the content. */
export function linkHash(previous: string, seq: number, id: number, digest: string): string {
  return sha256(`${previous}:${seq}:${id}:${digest}`)
}
