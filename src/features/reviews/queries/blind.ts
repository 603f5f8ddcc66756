import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { BlindFile, Piled } from '../rules.ts'

// What a blind reader is shown comes from the view `blind_application` and from the tables of this slice, and from nowhere else.

type Of = { editionId: string; readerId: number }

const piled = (db: Db, { editionId, readerId }: Of) =>
  db
    .selectFrom('reading')
    .innerJoin('blind_application as file', 'file.id', 'reading.application_id')
    .where('reading.reader_id', '=', readerId)
    .where('file.edition_id', '=', editionId)
    .where('reading.state', '<>', 'recused')
    .where(({ or, eb, not, exists, selectFrom }) =>
      or([
        eb('reading.state', '=', 'done'),
        not(
          exists(
            selectFrom('screening')
              .select('kind')
              .whereRef('screening.application_id', '=', 'reading.application_id')
              .where('kind', '<>', 'preselection')
              .where('outcome', '=', 'no'),
          ),
        ),
      ]),
    )

const isDone = sql<boolean>`(reading.state = 'done')`

const PILE_SIZE = 100

/** A page of this reader's pile, what is left to read first, after the reading `after`. One query. */
export async function listPile(db: Db, of: Of, after = 0): Promise<{ rows: Piled[]; next: boolean }> {
  const rows = await piled(db, of)
    .select(['reading.id', 'file.code', 'reading.state', 'marks', 'advice'])
    .select(sql<string | null>`file.content ->> 'profile'`.as('profile'))
    .select(
      sql<string[]>`array(select jsonb_array_elements(file.content -> 'wishes') ->> 'challenge')`.as('challenges'),
    )
    .$if(after > 0, query =>
      query.where(
        sql<boolean>`(${isDone}, reading.id) > (select state = 'done', id from reading where id = ${after} and reader_id = ${of.readerId})`,
      ),
    )
    .orderBy(isDone)
    .orderBy('reading.id')
    .limit(PILE_SIZE + 1)
    .execute()
  return { rows: rows.slice(0, PILE_SIZE) as Piled[], next: rows.length > PILE_SIZE }
}

/** How many files this reader has, and how many are done. One query. */
export const countPile = (db: Db, of: Of): Promise<{ total: number; done: number }> =>
  piled(db, of)
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      fn.countAll<number>().filterWhere('reading.state', '=', 'done').as('done'),
    ])
    .executeTakeFirstOrThrow()

/** A file of this reader's pile by its code, or undefined. One query. */
export async function findBlindFile(db: Db, of: Of, code: string): Promise<BlindFile | undefined> {
  const row = await piled(db, of)
    .select(['reading.id', 'file.code', 'file.content', 'reading.state', 'marks', 'remark', 'advice'])
    .select('saved_at as savedAt')
    .where('file.code', '=', code)
    .executeTakeFirst()
  return row as BlindFile | undefined
}

/** The next file to read after this reading, going round the pile; undefined when nothing else is left. One query. */
export const nextToRead = async (db: Db, of: Of, id = 0): Promise<string | undefined> => {
  const row = await piled(db, of)
    .select('file.code')
    .where('reading.state', '<>', 'done')
    .where('reading.id', '<>', id)
    .orderBy(sql`reading.id > ${id}`, 'desc')
    .orderBy('reading.id')
    .limit(1)
    .executeTakeFirst()
  return row?.code ?? undefined
}

/** When the preselection was closed, or null. One query. */
export async function closedAt(db: Db, editionId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('preselection')
    .select('closed_at')
    .where('edition_id', '=', editionId)
    .executeTakeFirst()
  return row?.closed_at ?? null
}
