import type { JsonValue, Tx } from '../db/index.ts'

/**
 * Something that happened. `subject` and `subjectId` name the row it happened to; `kind` is a past participle
 * (`submitted`); `data` holds identifiers and facts, never a name or an address: events outlive the erasure of a person.
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

/** The same for what happens to many rows at once, in one query. */
export async function recordAll(tx: Tx, events: readonly Event[]): Promise<void> {
  if (events.length > 0) await tx.insertInto('event').values(events.map(rowOf)).execute()
}

const rowOf = ({ from = null, to = null, reason = null, data = {}, ...event }: Event) => ({
  edition_id: event.editionId,
  actor_id: event.actorId,
  at: event.at,
  subject: event.subject,
  subject_id: String(event.subjectId),
  kind: event.kind,
  from_state: from,
  to_state: to,
  reason,
  data: JSON.stringify(data),
})
