import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/index.ts'
import type { Audience } from '../../edition/rules.ts'
import type { NewPart, Session, SessionState } from '../rules.ts'

/** One at a time per edition: taking over the plan, changing sessions, reminding. Held until the transaction ends. */
export const lockSessions = (tx: Tx, editionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`sessions ${editionId}`}))`.execute(tx)

export type Words = Pick<Session, 'title' | 'objectives' | 'speakers' | 'agenda' | 'outputs' | 'leaderId' | 'listed'> &
  Pick<Session, 'kind' | 'audience' | 'mandatory'>

export type NewSession = Words &
  Pick<Session, 'place' | 'video'> & {
    editionId: string
    planCode: string | null
    state: SessionState
    code: string
    parts: readonly NewPart[]
    at: Date
  }

/** Writes a session with its parts and audience. Gives its id, or undefined where the plan's session is already there. */
export async function addSession(tx: Tx, it: NewSession): Promise<number | undefined> {
  const row = await tx
    .insertInto('programme_session')
    .values({
      ...columnsOf(it),
      edition_id: it.editionId,
      plan_code: it.planCode,
      state: it.state,
      place: it.place,
      video: it.video,
      code: it.code,
      created_at: it.at,
      changed_at: it.at,
    })
    .onConflict(conflict => conflict.columns(['edition_id', 'plan_code']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return undefined
  await putAudience(tx, row.id, it)
  await putParts(tx, row.id, it.parts, it.at)
  return row.id
}

const columnsOf = (it: Words) => ({
  kind: it.kind,
  title_fr: it.title.fr.trim(),
  title_en: it.title.en.trim(),
  objectives_fr: it.objectives.fr.trim(),
  objectives_en: it.objectives.en.trim(),
  listed: it.listed,
  leader_id: it.leaderId,
  speakers: it.speakers.trim(),
  agenda: JSON.stringify(it.agenda),
  outputs: it.outputs.trim(),
})

/** What a session says of itself; its dates, place and state have their own verbs. */
export async function putWords(tx: Tx, id: number, it: Words, at: Date): Promise<void> {
  await tx
    .updateTable('programme_session')
    .set({ ...columnsOf(it), changed_at: at })
    .where('id', '=', id)
    .execute()
  await putAudience(tx, id, it)
}

type Invited = { audience: readonly Audience[]; mandatory: readonly Audience[] }

async function putAudience(tx: Tx, id: number, { audience, mandatory }: Invited) {
  await tx.deleteFrom('session_audience').where('session_id', '=', id).execute()
  const rows = audience.map(it => ({ session_id: id, audience: it, mandatory: mandatory.includes(it) }))
  await tx.insertInto('session_audience').values(rows).execute()
}

/** Replaces the parts of a session, number by number, so that calendars know each again; those in excess are dropped, and stay. */
export async function putParts(tx: Tx, id: number, parts: readonly NewPart[], at: Date): Promise<void> {
  const rows = parts.map((it, index) => ({
    session_id: id,
    number: index + 1,
    starts_at: it.startsAt,
    ends_at: it.endsAt,
    only_for: it.onlyFor,
    dropped_at: null,
  }))
  await tx
    .insertInto('session_part')
    .values(rows)
    .onConflict(conflict =>
      conflict.columns(['session_id', 'number']).doUpdateSet(eb => ({
        starts_at: eb.ref('excluded.starts_at'),
        ends_at: eb.ref('excluded.ends_at'),
        only_for: eb.ref('excluded.only_for'),
        dropped_at: null,
      })),
    )
    .execute()
  await tx
    .updateTable('session_part')
    .set({ dropped_at: at })
    .where('session_id', '=', id)
    .where('number', '>', parts.length)
    .where('dropped_at', 'is', null)
    .execute()
}

type Change = { state: SessionState; place?: string; video?: string; at: Date }

/** A change of date, place or state, which calendars have to learn: the sequence grows. */
export const putState = (tx: Tx, ids: readonly number[], { state, place, video, at }: Change) =>
  tx
    .updateTable('programme_session')
    .set(eb => ({
      state,
      sequence: eb('sequence', '+', 1),
      changed_at: at,
      ...(place !== undefined && { place }),
      ...(video !== undefined && { video }),
    }))
    .where('id', 'in', [0, ...ids])
    .execute()

/** That a session was held changes nothing in a calendar. */
export const markHeld = (tx: Tx, ids: readonly number[]) =>
  tx
    .updateTable('programme_session')
    .set({ state: 'held' })
    .where('id', 'in', [0, ...ids])
    .execute()

/** Remembers that a date was reminded of. Says whether it is for the first time. */
export async function markReminded(
  tx: Tx,
  it: { sessionId: number; daysBefore: number; startsAt: Date; at: Date },
): Promise<boolean> {
  const row = await tx
    .insertInto('session_reminder')
    .values({ session_id: it.sessionId, days_before: it.daysBefore, starts_at: it.startsAt, reminded_at: it.at })
    .onConflict(conflict => conflict.doNothing())
    .returning('session_id')
    .executeTakeFirst()
  return row !== undefined
}

export type NewMaterial = {
  sessionId: number
  title: string
  by: number
  at: Date
  url?: string
  sha256?: string
  fileName?: string
}

export const addMaterial = (tx: Tx, it: NewMaterial) =>
  tx
    .insertInto('session_material')
    .values({
      session_id: it.sessionId,
      title: it.title,
      url: it.url ?? null,
      sha256: it.sha256 ?? null,
      file_name: it.fileName ?? null,
      added_by: it.by,
      added_at: it.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Returns how many there were to remove. */
export async function removeMaterial(tx: Tx, sessionId: number, id: number, at: Date): Promise<number> {
  const removed = await tx
    .updateTable('session_material')
    .set({ removed_at: at })
    .where('session_id', '=', sessionId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return Number(removed.numUpdatedRows)
}
