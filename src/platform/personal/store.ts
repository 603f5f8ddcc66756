import { sql } from 'kysely'
import { forgetReasons } from '../audit/index.ts'
import type { Tx } from '../db/index.ts'
import type { PersonalMap, PersonalTable, Subject } from './personal.ts'
import { type Counted, filled } from './queries.ts'

/**
 * Erases somebody from these tables as each of them declares, with the reasons of the events about its rows. Gives how many rows each
 * table lost or emptied, and the names of the files that nothing refers to any more: their rows are gone, and they may leave the shelf
 * once this transaction is committed.
 */
export async function eraseRows(
  tx: Tx,
  map: PersonalMap,
  who: Subject,
): Promise<{ counts: Counted[]; files: string[] }> {
  const files = await namesOfFiles(tx, map, who)
  for (const it of map) await forgetEvents(tx, it, who)
  const counts: Counted[] = []
  for (const it of map) {
    const rows = await eraseTable(tx, it, who)
    if (rows > 0) counts.push({ table: it.table, purpose: it.purpose, rows })
  }
  return { counts, files: await dropUnused(tx, files) }
}

async function eraseTable(tx: Tx, { erase, table, whose }: PersonalTable, who: Subject): Promise<number> {
  if (erase === 'keep') return 0
  const mine = filled(whose, who)
  if (erase === 'delete') {
    const gone = await sql`delete from ${sql.table(table)} where ${mine}`.execute(tx)
    return Number(gone.numAffectedRows ?? 0)
  }
  const sets = Object.entries(erase).map(([column, value]) => sql`${sql.ref(column)} = ${filled(value, who)}`)
  const emptied = await sql`update ${sql.table(table)} set ${sql.join(sets)} where ${mine}`.execute(tx)
  return Number(emptied.numAffectedRows ?? 0)
}

async function forgetEvents(tx: Tx, { events = [], table, whose }: PersonalTable, who: Subject): Promise<void> {
  for (const { id, subject } of events) {
    const { rows } = await sql<{ id: string }>`
      select ${sql.raw(id)}::text as id from ${sql.table(table)} where ${filled(whose, who)}`.execute(tx)
    await forgetReasons(
      tx,
      subject,
      rows.map(it => it.id),
    )
  }
}

/** The columns that name a file, in every table: a reference to `blob`. What goes with its file is no use of it. */
async function fileColumns(tx: Tx): Promise<{ table: string; column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.relname as table, a.attname as column
      from pg_constraint fk
      join pg_class c on c.oid = fk.conrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any(fk.conkey)
     where fk.contype = 'f' and fk.confrelid = 'blob'::regclass and fk.confdeltype <> 'c' order by 1, 2`.execute(tx)
  return rows
}

async function namesOfFiles(tx: Tx, map: PersonalMap, who: Subject): Promise<string[]> {
  const found = new Set<string>()
  for (const { column, table } of await fileColumns(tx))
    for (const { whose } of map.filter(it => it.table === table && it.erase !== 'keep')) {
      const { rows } = await sql<{ sha256: string }>`
        select distinct ${sql.ref(column)} as sha256 from ${sql.table(table)}
         where ${sql.ref(column)} is not null and ${filled(whose, who)}`.execute(tx)
      for (const it of rows) found.add(it.sha256)
    }
  return [...found]
}

/** Forgets those of these files that no row refers to: somebody else may have handed in the same content. */
async function dropUnused(tx: Tx, files: readonly string[]): Promise<string[]> {
  if (files.length === 0) return []
  const used = (await fileColumns(tx)).map(
    ({ column, table }) => sql`exists (select from ${sql.table(table)} it where it.${sql.ref(column)} = file.name)`,
  )
  const { rows } = await sql<{ name: string }>`
    select file.name from unnest(${[...files]}::text[]) as file (name) where not (${sql.join(used, sql` or `)})`.execute(
    tx,
  )
  const names = rows.map(it => it.name)
  if (names.length === 0) return []
  const { rows: pages } = await sql<{ image: string }>`
    select distinct image_sha256 as image from ${sql.table('blob_page')} where sha256 = any(${names})`.execute(tx)
  await sql`delete from ${sql.table('blob')} where sha256 = any(${names})`.execute(tx)
  // Its pages as they were drawn leave with it; a blank one may be another file's too.
  const images = pages.map(it => it.image)
  return [...names, ...(await dropUnused(tx, images))]
}
