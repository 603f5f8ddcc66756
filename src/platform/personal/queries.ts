import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db, JsonValue, Tx } from '../db/index.ts'
import type { PersonalMap, PersonalTable, Subject } from './personal.ts'

export type Counted = { table: string; purpose: PersonalTable['purpose']; rows: number }
export type Held = { table: string; purpose: PersonalTable['purpose']; rows: JsonValue[] }

/** How many rows each table has about somebody, or those alone that they are `handed`; tables with none are left out. One query each. */
export async function countRows(
  db: Db | Tx,
  map: PersonalMap,
  who: Subject,
  { handed = false } = {},
): Promise<Counted[]> {
  const found: Counted[] = []
  for (const it of map) {
    const shown = handed ? (it.shown ?? 'true') : 'true'
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.table(it.table)}
       where ${filled(it.whose, who)} and ${filled(shown, who)}`.execute(db)
    const count = rows[0]?.count ?? 0
    if (count > 0) found.push({ table: it.table, purpose: it.purpose, rows: count })
  }
  return found
}

/** Everything that is kept about somebody and that they may be handed, table by table. One query per table. */
export async function readRows(db: Db | Tx, map: PersonalMap, who: Subject): Promise<Held[]> {
  const found: Held[] = []
  for (const { hidden = [], purpose, shown = 'true', table, whose } of map) {
    const { rows } = await sql<{ row: JsonValue }>`
      select to_jsonb(it) - ${[...hidden]}::text[] as row
        from (select * from ${sql.table(table)} where ${filled(whose, who)} and (${filled(shown, who)})) it`.execute(db)
    if (rows.length > 0) found.push({ table, purpose, rows: rows.map(it => it.row) })
  }
  return found
}

const MACRO = /(:person|:email|:name|:now|:editions|:applications|:fellowships)\b/

/** A declared condition or value, with what stands for this person as parameters. */
export function filled(declared: string, who: Subject): RawBuilder<SqlBool> {
  const parts = declared.split(MACRO).map(part => macros[part]?.(who) ?? sql.raw(part))
  return sql<SqlBool>`(${sql.join(parts, sql``)})`
}

const macros: Record<string, (who: Subject) => RawBuilder<unknown>> = {
  ':person': it => sql`${it.personId}::bigint`,
  ':email': it => sql`${it.email.toLowerCase()}::text`,
  ':name': it => sql`${it.name}::text`,
  ':now': it => sql`${it.now}::timestamptz`,
  ':editions': it => sql`(select unnest(${[...it.editions]}::text[]))`,
  ':applications': it => owned('application', it),
  ':fellowships': it => owned('fellowship', it),
}

const owned = (table: 'application' | 'fellowship', { editions, personId }: Subject) =>
  sql`(select id from ${sql.table(table)} where person_id = ${personId} and edition_id = any(${[...editions]}::text[]))`

type Place = { table: string; column: string; rows: number }

/**
 * Where any of some texts is found, in every column of every table of this database, the queue's included: texts, documents, lists,
 * search columns and bytes. It reads everything there is, so it is for tests and for a look after an erasure, not for each request.
 */
export async function findAnywhere(db: Db | Tx, texts: readonly string[]): Promise<Place[]> {
  const tables = await listColumns(db)
  const found: Place[] = []
  for (const { columns, schema, table } of tables) {
    const counts = columns.map(column => {
      const as = textOf(column)
      const hits = texts.map(text => sql`position(lower(${text}) in ${as}) > 0`)
      return sql`count(*) filter (where ${sql.join(hits, sql` or `)})::int as ${sql.ref(column.name)}`
    })
    const { rows } = await sql<Record<string, number>>`
      select ${sql.join(counts)} from ${sql.id(schema, table)}`.execute(db)
    for (const { name } of columns) {
      const rowsHere = rows[0]?.[name] ?? 0
      if (rowsHere > 0) found.push({ table: `${schema}.${table}`, column: name, rows: rowsHere })
    }
  }
  return found
}

type Column = { name: string; type: string }

/** Bytes are read as Latin letters: an address in them is found, whatever surrounds it. */
const textOf = ({ name, type }: Column) =>
  type === 'bytea' ? sql`lower(encode(${sql.ref(name)}, 'escape'))` : sql`lower(coalesce(${sql.ref(name)}::text, ''))`

async function listColumns(db: Db | Tx): Promise<{ schema: string; table: string; columns: Column[] }[]> {
  const { rows } = await sql<{ schema: string; table: string; columns: Column[] }>`
    select n.nspname as schema, c.relname as table,
           json_agg(json_build_object('name', a.attname, 'type', t.typname) order by a.attnum) as columns
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
     where c.relkind in ('r', 'm') and n.nspname !~ '^(pg_|information_schema)'
     group by 1, 2 order by 1, 2`.execute(db)
  return rows
}

/** Columns that lead to a person: a reference to one of these tables, or a name that says so. */
const PERSONAL_NAME =
  '^(email|recipient|full_name|first_name|last_name|phone|mobile|birth_date|born_on|postal_address|biography|refused_by)$'

export type PersonalColumn = { table: string; column: string; references: string | null }

/** Every column of the schema that leads to a person, by its reference or by its name. One query. */
export async function listPersonalColumns(db: Db | Tx): Promise<PersonalColumn[]> {
  const { rows } = await sql<PersonalColumn>`
    select c.relname as table, a.attname as column, max(target.relname) as references
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_constraint fk on fk.conrelid = c.oid and fk.contype = 'f' and a.attnum = any(fk.conkey)
      left join pg_class target on target.oid = fk.confrelid
           and target.relname in ('person', 'application', 'fellowship', 'contact_thread', 'private_line')
     where c.relkind = 'r' and (target.relname is not null or a.attname ~ ${PERSONAL_NAME})
     group by 1, 2 order by 1, 2`.execute(db)
  return rows
}
