import type { JsonValue, Tx } from '../db/index.ts'
import { newSalt, reasonHash } from './reason.ts'

/**
 * Something that happened. `subject` and `subjectId` name the row it happened to; `kind` is a past participle
 * (`submitted`); `data` holds identifiers and facts, never a name or an address: events outlive the erasure of a person.
 * `reason` may say anything of anybody: its words are kept apart and can be erased.
 */
export type Event = {
  editionId: string | null
  actorId: number | null
  at: Date
  subject: string
  subjectId: string | number
  kind: string
  from?: string | null
  to?: string | null
  reason?: string | null
  data?: JsonValue
}

/** Writes the event with the change it tells, in one transaction; the sealer chains it once that transaction is over. */
export const record = (tx: Tx, event: Event): Promise<void> => recordAll(tx, [event])

/**
 * The same for what happens to many rows at once, in one query, and one more where reasons are given: their words are kept
 * beside the events, which hold only their hashes, so that they can be erased.
 */
export async function recordAll(tx: Tx, events: readonly Event[]): Promise<void> {
  if (events.length === 0) return
  const salts = events.map(({ reason }) => (typeof reason === 'string' ? newSalt() : ''))
  const rows = events.map((event, index) => rowOf(event, salts[index] ?? ''))
  const written = await tx.insertInto('event').values(rows).returning('id').execute()
  const reasons = events.flatMap(({ reason }, index) => {
    const [id, salt] = [written[index]?.id, salts[index]]
    return typeof reason === 'string' && id && salt ? [{ event_id: id, salt, body: reason }] : []
  })
  if (reasons.length > 0) await tx.insertInto('event_reason').values(reasons).execute()
}

const rowOf = ({ from = null, to = null, reason = null, data = {}, ...event }: Event, salt: string) => ({
  edition_id: event.editionId,
  actor_id: event.actorId,
  at: event.at,
  subject: event.subject,
  subject_id: String(event.subjectId),
  kind: event.kind,
  from_state: from,
  to_state: to,
  reason: reason === null ? null : reasonHash(salt, reason),
  data: JSON.stringify(data),
})

/** Erases the words of the reasons given in the events about these rows: the events stay, with the hash of what was said. */
export async function forgetReasons(tx: Tx, subject: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .deleteFrom('event_reason')
    .where('event_id', 'in', it =>
      it
        .selectFrom('event')
        .select('id')
        .where('subject', '=', subject)
        .where('subject_id', 'in', [...ids]),
    )
    .execute()
}
