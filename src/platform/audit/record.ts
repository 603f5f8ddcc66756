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
export async function record(tx: Tx, event: Event): Promise<void> {
  const { editionId, actorId, at, subject, subjectId, kind, from = null, to = null, reason = null, data = {} } = event
  await tx
    .insertInto('event')
    .values({
      edition_id: editionId,
      actor_id: actorId,
      at,
      subject,
      subject_id: String(subjectId),
      kind,
      from_state: from,
      to_state: to,
      reason,
      data: JSON.stringify(data),
    })
    .execute()
}
