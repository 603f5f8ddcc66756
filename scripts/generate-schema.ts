import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { migrate } from '../src/platform/db/migrate.ts'
import { emptyDatabase } from '../test/support/database.ts'

/**
 * Writes src/platform/db/schema.ts from the structure of a database migrated from nothing.
 * With --check, writes nothing and fails when the file is not what it would write.
 */
const target = fileURLToPath(new URL('../src/platform/db/schema.ts', import.meta.url))

type Column = {
  table: string
  name: string
  type: string
  nullable: boolean
  kind: 'plain' | 'default' | 'always'
  values: string[] | null
}

const scalars: Record<string, string> = {
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'string',
  float4: 'number',
  float8: 'number',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  json: 'JsonValue',
  jsonb: 'JsonValue',
  numeric: 'string',
  text: 'string',
  timestamptz: 'Date',
  tsvector: 'string',
  uuid: 'string',
  varchar: 'string',
}

async function readColumns(pool: pg.Pool): Promise<Column[]> {
  const { rows } = await pool.query<Omit<Column, 'values'> & { checks: string[] }>(`
    select c.relname as table, a.attname as name, t.typname as type, not a.attnotnull and c.relkind <> 'v' as nullable,
      case when a.attidentity = 'a' or a.attgenerated <> '' then 'always'
        when a.attidentity = 'd' or a.atthasdef then 'default' else 'plain' end as kind,
      array(select pg_get_constraintdef(k.oid) from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] order by k.conname) as checks
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    order by c.relname collate "C", a.attnum`)
  return rows.map(({ checks, ...column }) => ({ ...column, values: checks.map(allowedValues).find(Boolean) ?? null }))
}

/** The words of a check such as `state in ('draft', 'sent')`, as PostgreSQL writes it back; undefined for any other check. */
function allowedValues(check: string): string[] | undefined {
  const list = /^CHECK \(\(\w+ = (?:ANY \(ARRAY\[(.+)\]\)|('(?:[^']|'')*'::text))\)\)$/.exec(check)
  return (list?.[1] ?? list?.[2])?.match(/'(?:[^']|'')*'(?=::text)/g)?.map(it => it.slice(1, -1).replaceAll("''", "'"))
}

function columnType(column: Column): string {
  const array = column.type.startsWith('_')
  const base = scalars[array ? column.type.slice(1) : column.type]
  if (!base) throw new Error(`${column.table}.${column.name}: no TypeScript type is known for ${column.type}`)
  const words = column.values?.map(it => `'${it.replaceAll("'", "\\'")}'`).join(' | ')
  const one = array ? `${base}[]` : (words ?? base)
  if (base === 'JsonValue' && !array) return jsonType(column)
  const full = column.nullable ? `${one} | null` : one
  if (column.kind === 'always') return `GeneratedAlways<${full}>`
  return column.kind === 'default' ? `Generated<${full}>` : full
}

/** The driver would write a JavaScript array as a PostgreSQL one, so JSON goes in as text already made. */
function jsonType({ nullable, kind }: Column): string {
  if (nullable) return 'ColumnType<JsonValue | null, string | null | undefined, string | null>'
  return kind === 'default' ? 'ColumnType<JsonValue, string | undefined, string>' : 'Json'
}

const heading = `// Written by scripts/generate-schema.ts from migrations/. Do not edit: run it again.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** What a jsonb column gives back. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue }

/** A jsonb column: read as a value, written as text (\`JSON.stringify\`). */
export type Json = ColumnType<JsonValue, string, string>
`

function render(columns: readonly Column[]): string {
  const tables = Map.groupBy(columns, it => it.table)
  const blocks = [...tables].map(([table, list]) => {
    const lines = list.map(it => `    ${it.name}: ${columnType(it)}`)
    return `  ${table}: {\n${lines.join('\n')}\n  }`
  })
  return `${heading}\nexport type Schema = {\n${blocks.join('\n')}\n}\n`
}

const database = await emptyDatabase()
try {
  await migrate(database.pool)
  const wanted = render(await readColumns(database.pool))
  if (!process.argv.includes('--check')) await writeFile(target, wanted)
  else if ((await readFile(target, 'utf8')) !== wanted) {
    console.error('src/platform/db/schema.ts is not what migrations/ make: run scripts/generate-schema.ts')
    process.exitCode = 1
  }
} finally {
  await database.close()
}
