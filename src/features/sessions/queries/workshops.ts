import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Workshop } from '../rules.ts'

const workshopsWhere = async (db: Db | Tx, condition: RawBuilder<unknown>): Promise<Workshop[]> => {
  const { rows } = await sql<Workshop>`
    select w.id, w.session_id as "sessionId", w.title, w.about, w.leader, w.place, w.capacity,
           (select coalesce(json_agg(json_build_object('id', it.id, 'personId', it.person_id, 'name', person.full_name,
                                                       'seated', it.seated_at is not null) order by it.id), '[]')
              from workshop_signup it join person on person.id = it.person_id
             where it.workshop_id = w.id and it.left_at is null) as signups
      from session_workshop w join programme_session s on s.id = w.session_id
     where ${condition} order by w.id`.execute(db)
  return rows
}

/** The workshops of a session with everybody who asked for a place, in order. One query. */
export const listWorkshops = (db: Db | Tx, sessionId: number): Promise<Workshop[]> =>
  workshopsWhere(db, sql`w.session_id = ${sessionId}`)

/** Every workshop of an edition's sessions. One query. */
export const listAllWorkshops = (db: Db | Tx, editionId: string): Promise<Workshop[]> =>
  workshopsWhere(db, sql`s.edition_id = ${editionId}`)

export const findWorkshop = async (db: Db | Tx, editionId: string, id: number): Promise<Workshop | undefined> =>
  (await workshopsWhere(db, sql`s.edition_id = ${editionId} and w.id = ${id}`))[0]
