import type { Tx } from '../../../platform/db/index.ts'
import type { Counted } from '../../../platform/personal/index.ts'
import type { Hold, Kind, Lang, State } from '../rules.ts'

type NewRequest = {
  editionId: string
  personId: number | null
  way: 'account' | 'mail'
  kind: Kind
  name: string
  email: string
  lang: Lang
  words: string
  receivedAt: Date
  dueOn: string
}

export async function addRequest(tx: Tx, it: NewRequest): Promise<number> {
  const { id } = await tx
    .insertInto('data_request')
    .values({
      ...{ edition_id: it.editionId, person_id: it.personId, way: it.way, kind: it.kind, state: 'open' },
      ...{ name: it.name, email: it.email, lang: it.lang, words: it.words },
      ...{ received_at: it.receivedAt, due_on: it.dueOn },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const extendRequest = (tx: Tx, id: number, it: { reason: string; dueOn: string; at: Date }) =>
  tx
    .updateTable('data_request')
    .set({ due_on: it.dueOn, extended_at: it.at, extension_reason: it.reason, reminders: 0 })
    .where('id', '=', id)
    .execute()

type Closing = { state: Exclude<State, 'open'>; answer: string; by: number | null; at: Date }

export const closeRequest = (tx: Tx, id: number, it: Closing) =>
  tx
    .updateTable('data_request')
    .set({ state: it.state, answer: it.answer, closed_at: it.at, closed_by: it.by })
    .where('id', '=', id)
    .execute()

export const countReminders = (tx: Tx, id: number, reminders: number) =>
  tx.updateTable('data_request').set({ reminders }).where('id', '=', id).execute()

type NewHold = { editionId: string; personId: number; reason: string; until: string; by: number; at: Date }

export async function addHold(tx: Tx, it: NewHold): Promise<number> {
  const { id } = await tx
    .insertInto('data_hold')
    .values({
      ...{ edition_id: it.editionId, person_id: it.personId, reason: it.reason, until: it.until },
      ...{ placed_by: it.by, placed_at: it.at },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** @returns whose it was: undefined when there is none in force */
export async function liftHold(tx: Tx, editionId: string, id: number, it: { by: number; at: Date }) {
  const lifted = await tx
    .updateTable('data_hold')
    .set({ lifted_by: it.by, lifted_at: it.at })
    .where('id', '=', id)
    .where('edition_id', '=', editionId)
    .where('lifted_at', 'is', null)
    .returning('person_id as personId')
    .executeTakeFirst()
  return lifted?.personId
}

type NewErasure = {
  editionId: string | null
  personId: number
  cause: 'request' | 'retention' | 'command'
  requestId: number | null
  counts: readonly Counted[]
  held: readonly Hold[]
  by: number | null
  at: Date
}

/** Keeps what was erased: tables and numbers, and which holds there were without their words. */
export async function addErasure(tx: Tx, it: NewErasure): Promise<number> {
  const { id } = await tx
    .insertInto('data_erasure')
    .values({
      ...{ edition_id: it.editionId, person_id: it.personId, cause: it.cause, request_id: it.requestId },
      counts: JSON.stringify(it.counts),
      held: JSON.stringify(it.held.map(({ code, editionId, until }) => ({ code, editionId, until }))),
      ...{ done_by: it.by, done_at: it.at },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
