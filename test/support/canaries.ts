import { sql } from 'kysely'
import type { Db } from '../../src/platform/db/index.ts'
import type { PersonalMap, PersonalTable, Subject } from '../../src/platform/personal/index.ts'
import { filled } from '../../src/platform/personal/queries.ts'

type Column = { name: string; type: string; needed: boolean; target: string | null; choices: string[] | null }

/** Columns that say which row it is, not what anybody wrote; a slice may count, sort or link by them for ever. */
const NAMES =
  /^(id|code|reference|state|kind|slug|.*sha256|.*_hash|hash|digest|token|way_out|public_id|external_id|version|charter_version|profile|role|edition_id|challenge_id|block|side|lang|way|field|question|choice|dataset|table|batch|origin|outcome|party|cause|category|plan_code|recusal|name_for|key|email|path|marks|profiles|signature|list)$/

/** Puts a row of each of these tables that has none about somebody, with whatever its columns need. Gives the tables where that failed. */
export async function seedRows(db: Db, map: PersonalMap, who: Subject): Promise<string[]> {
  const failed: string[] = []
  // Parents come last in the order of erasing.
  for (const it of [...map].reverse()) {
    if (it.erase === 'keep' || (await rowsOf(db, it, who)) > 0) continue
    const fault = await insertOne(db, map, it, who).then(
      () => undefined,
      (error: Error) => error.message,
    )
    // A row that an erasure deletes leaves nothing whatever it held; one that is emptied must have been tried.
    const mustBeTried = it.erase !== 'delete'
    if (mustBeTried && (fault || (await rowsOf(db, it, who)) === 0))
      failed.push(`${it.table}: ${fault ?? 'not theirs'}`)
  }
  return failed
}

/** What rows about somebody hang on and that a bare row would not do for: a ranking, a session, a week, a skill, a release, a thread. */
export async function seedParents(db: Db, { email, name, now, personId }: Subject): Promise<void> {
  const [one] = (await sql<{ id: string }>`select id from challenge order by number limit 1`.execute(db)).rows
  const at = now
  const write = (it: ReturnType<typeof sql>) => it.execute(db)
  const fellowship = sql`(select id from fellowship where person_id = ${personId} order by id limit 1)`
  await write(
    sql`insert into ranking (edition_id, challenge_id, profile, state) values ('eig-2', ${one?.id}, 'geo', 'open') on conflict do nothing`,
  )
  await write(sql`insert into money_entry (edition_id, kind, challenge_id, fellowship_id, amount, day, label, reference, recorded_at)
    select 'eig-2', 'definitive', ${one?.id}, id, 1, '2018-01-15', 'x', 'x', ${at} from ${fellowship} it (id) where id is not null`)
  await write(sql`insert into programme_session (edition_id, kind, state, title_fr, listed, code, created_at, changed_at)
    values ('eig-2', 'workshop', 'planned', 'x', false, ${`x${personId}`}, ${at}, ${at})`)
  await write(
    sql`insert into session_workshop (session_id, title, capacity) select max(id), 'x', 5 from programme_session`,
  )
  await write(sql`insert into session_attendance (session_id, person_id, state, noted_how, noted_by, noted_at)
    select max(id), ${personId}, 'present', 'sheet', ${personId}, ${at} from programme_session`)
  await write(
    sql`insert into week_digest (edition_id, monday, sent_at, notes, mails, audience) values ('eig-2', '2018-06-04', ${at}, 1, 1, 1) on conflict do nothing`,
  )
  await write(sql`insert into week_reading (edition_id, monday, person_id) values ('eig-2', '2018-06-04', ${personId})`)
  await write(sql`insert into private_line (edition_id, fellow_id, opened_at) values ('eig-2', ${personId}, ${at})`)
  await write(
    sql`insert into private_message (line_id, author_id, body, written_at) select max(id), ${personId}, 'x', ${at} from private_line`,
  )
  await write(sql`insert into skill (edition_id, name) values ('eig-2', ${`x${personId}`})`)
  await write(
    sql`insert into person_skill (person_id, skill_id, level) select ${personId}, max(id), 'expert' from skill`,
  )
  await write(sql`insert into help_post (edition_id, person_id, kind, wide, title, body, until, state, posted_at)
    values ('eig-2', ${personId}, 'wanted', false, 'x', 'x', '2018-06-04', 'open', ${at})`)
  await write(
    sql`insert into help_post_skill (post_id, skill_id) select (select max(id) from help_post), max(id) from skill`,
  )
  await write(sql`insert into contact_thread (edition_id, reference, who, subject, name, email, person_id, lang, state, opened_at, waits_since, moved_at)
    values ('eig-2', ${`C-${personId}`}, 'other', 'x', 'x', ${email}, ${personId}, 'fr', 'open', ${at}, ${at}, ${at})`)
  await write(
    sql`insert into press_release (edition_id, kind, slug, state, version, created_at) values ('eig-2', 'opening', ${`x${personId}`}, 'draft', 1, ${at}) on conflict do nothing`,
  )
  await write(
    sql`insert into press_recipient (edition_id, name, outlet, email, lang, added_at) values ('eig-2', 'x', 'x', ${email}, 'fr', ${at})`,
  )
  await write(sql`insert into press_preview (release_id, recipient_id, version, token_hash, sent_at, expires_at)
    select (select max(id) from press_release), max(id), 1, ${`x${personId}`}, ${at}, ${new Date('2038-01-01')} from press_recipient`)
  await write(sql`insert into press_clearance (release_id, round, party, answer, said_by, recorded_by, answered_at)
    select max(id), 1, ${`x${personId}`}, 'given', ${name}, ${personId}, ${at} from press_release`)
  await write(sql`insert into data_refusal (edition_id, challenge_id, code, refused_on, refused_by, next_step, logged_at, logged_by)
    values ('eig-2', ${one?.id}, 'x', '2018-06-01', ${name}, 'x', ${at}, ${personId})`)
  await write(sql`insert into rate_limit (key, points) values (${`contact_address:${email.toLowerCase()}`}, 1)`)
}

/** Writes the canary into every text, list and document of every row about somebody. Gives where it could be written. */
export async function plantCanaries(db: Db, map: PersonalMap, who: Subject, canary: string): Promise<string[]> {
  const planted: string[] = []
  for (const { erase, purpose, table, whose } of map) {
    // What somebody only signed is about something else.
    if (erase === 'keep') continue
    for (const { name, type } of await columnsOf(db, table)) {
      const value = planting(type, canary)
      if (!value || NAMES.test(name) || (purpose === 'trace' && typeof erase === 'object' && !(name in erase))) continue
      const done =
        await sql`update ${sql.table(table)} set ${sql.ref(name)} = ${value(name)} where ${filled(whose, who)}`
          .execute(db)
          .then(
            it => Number(it.numAffectedRows ?? 0) > 0,
            () => false, // A column with its own few values takes no canary.
          )
      if (done) planted.push(`${table}.${name}`)
    }
  }
  return planted
}

const planting = (type: string, canary: string) => {
  if (type === 'text') return (name: string) => sql`coalesce(${sql.ref(name)}, '') || ${` ${canary}`}::text`
  if (type === '_text') return (name: string) => sql`coalesce(${sql.ref(name)}, '{}') || ${[canary]}::text[]`
  // A document keeps what is in it; the canary goes beside, and into every text of its first level.
  if (type === 'jsonb')
    return (name: string) => sql`case when jsonb_typeof(${sql.ref(name)}) = 'object' then
      (select coalesce(jsonb_object_agg(key, case when jsonb_typeof(value) = 'string' and key not in ('profile', 'candidate', 'reference', 'type', 'edition', 'zone', 'receivedAt', 'contentSha256', 'keyId', 'signature')
         then to_jsonb((value #>> '{}') || ${` ${canary}`}::text) else value end), '{}') from jsonb_each(${sql.ref(name)}))
      || jsonb_build_object('canary', ${canary}::text) else to_jsonb(${canary}::text) end`
  return undefined
}

async function rowsOf(db: Db, { table, whose }: PersonalTable, who: Subject): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from ${sql.table(table)} where ${filled(whose, who)}`.execute(db)
  return rows[0]?.n ?? 0
}

async function insertOne(db: Db, map: PersonalMap, it: PersonalTable, who: Subject): Promise<void> {
  const columns = (await columnsOf(db, it.table)).filter(one => one.needed || isTheirs(one))
  const values = await Promise.all(columns.map(one => valueFor(db, map, one, who)))
  await sql`insert into ${sql.table(it.table)} (${sql.join(columns.map(one => sql.ref(one.name)))})
    values (${sql.join(values)})`.execute(db)
}

const isTheirs = ({ name }: Column) => /^(person_id|fellow_id|email|recipient|fellowship_id|application_id)$/.test(name)

async function valueFor(db: Db, map: PersonalMap, { choices, name, target, type }: Column, who: Subject) {
  if (target === 'person') return who.personId
  if (target === 'edition') return who.editions[0]
  if (name === 'email' || name === 'recipient') return who.email
  if (target) return parentOf(db, map, target, who)
  if (choices?.[0]) return choices[0]
  if (/sha256|hash/.test(name)) return who.personId.toString(16).padStart(64, 'a')
  if (type === 'date') return '2018-06-01'
  if (type === 'timestamptz')
    return name.includes('expires') || name.includes('ends') ? new Date('2038-01-01') : who.now
  if (type === 'jsonb') return '{}'
  if (type === 'bool') return false
  return type === 'text' ? `x${Math.trunc(who.personId)}` : 1
}

/** A parent that is theirs where it can be, otherwise the last of its kind. */
async function parentOf(db: Db, map: PersonalMap, target: string, who: Subject) {
  const whose = map.find(it => it.table === target)?.whose ?? 'true'
  const { rows: keys } = await sql<{ key: string }>`
    select a.attname as key from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
     where i.indrelid = ${target}::regclass and i.indisprimary`.execute(db)
  const key = sql.ref(keys[0]?.key ?? 'id')
  const { rows } = await sql<{ id: unknown }>`
    select ${key} as id from ${sql.table(target)} where ${filled(whose, who)} order by 1 desc limit 1`.execute(db)
  return rows[0]?.id ?? null
}

async function columnsOf(db: Db, table: string): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select a.attname as name, t.typname as type,
           a.attnotnull and not a.atthasdef and a.attidentity = '' as needed,
           (select max(fk.confrelid::regclass::text) from pg_constraint fk
             where fk.conrelid = a.attrelid and fk.contype = 'f' and fk.conkey = array[a.attnum]) as target,
           (select max(array(select m[1] from regexp_matches(pg_get_constraintdef(c.oid), '''([^'']+)''::text', 'g') m))
              from pg_constraint c
             where c.conrelid = a.attrelid and c.contype = 'c' and c.conkey = array[a.attnum]
               and pg_get_constraintdef(c.oid) like '%ARRAY[%') as choices
      from pg_attribute a join pg_type t on t.oid = a.atttypid
     where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     order by a.attnum`.execute(db)
  return rows
}
