import type { Tx } from '../../../platform/db/index.ts'

type Saved = { title: string; about: string; leader: string; place: string; capacity: number }

export const addWorkshop = (tx: Tx, sessionId: number, it: Saved) =>
  tx
    .insertInto('session_workshop')
    .values({ session_id: sessionId, ...it })
    .returning('id')
    .executeTakeFirstOrThrow()

export const putWorkshop = (tx: Tx, id: number, it: Saved) =>
  tx.updateTable('session_workshop').set(it).where('id', '=', id).execute()

/** Holds a workshop: places are given one at a time, so that the last one has one taker and the waiting list one order. */
export const lockWorkshop = (tx: Tx, id: number) =>
  tx.selectFrom('session_workshop').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

type Asking = { workshopId: number; personId: number; at: Date; seated: boolean }

export const addSignup = (tx: Tx, it: Asking) =>
  tx
    .insertInto('workshop_signup')
    .values({
      workshop_id: it.workshopId,
      person_id: it.personId,
      asked_at: it.at,
      seated_at: it.seated ? it.at : null,
    })
    .execute()

export const endSignup = (tx: Tx, workshopId: number, personId: number, at: Date) =>
  tx
    .updateTable('workshop_signup')
    .set({ left_at: at })
    .where('workshop_id', '=', workshopId)
    .where('person_id', '=', personId)
    .where('left_at', 'is', null)
    .execute()

export const seat = (tx: Tx, ids: readonly number[], at: Date) =>
  tx
    .updateTable('workshop_signup')
    .set({ seated_at: at })
    .where('id', 'in', [0, ...ids])
    .execute()

/** The addresses of these people. One query. */
export const addressesOf = (tx: Tx, personIds: readonly number[]) =>
  tx
    .selectFrom('person')
    .select(['id as personId', 'full_name as name', 'email', 'lang'])
    .$narrowType<{ lang: 'fr' | 'en' }>()
    .where('id', 'in', [0, ...personIds])
    .where('erased_at', 'is', null)
    .execute()
