import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Picture } from '../rules.ts'

const picturesWhere = async (db: Db | Tx, condition: ReturnType<typeof sql>): Promise<Picture[]> => {
  const { rows } = await sql<Picture>`
    select p.id, p.name, p.width, p.height, p.decorative, p.credit, p.licence,
           json_build_object('fr', p.alt_fr, 'en', p.alt_en) as alt,
           (select json_agg(json_build_object('type', media_type, 'width', width, 'height', height, 'sha256', sha256) order by width)
              from picture_file where picture_id = p.id) as files
      from picture p where p.withdrawn_at is null and ${condition}`.execute(db)
  return rows
}

/** The pictures of these names, by name. One query, none for no name. */
export async function picturesNamed(db: Db | Tx, names: readonly string[]): Promise<Map<string, Picture>> {
  if (names.length === 0) return new Map()
  const rows = await picturesWhere(db, sql`p.name in (${sql.join(names)})`)
  return new Map(rows.map(it => [it.name, it]))
}

/** Pictures, the last added first, each with its files. One query. */
export const listPictures = (
  db: Db | Tx,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<Picture[]> =>
  picturesWhere(db, sql`${before ? sql`p.id < ${before}` : sql`true`} order by p.id desc limit ${limit}`)

/** One picture, or undefined. One query. */
export const findPicture = async (db: Db | Tx, id: number): Promise<Picture | undefined> =>
  (await picturesWhere(db, sql`p.id = ${id}`))[0]

/** The media type of a file of a picture that is served, by the name of its content, or undefined. One query. */
export const findPictureFile = (db: Db, sha256: string) =>
  db
    .selectFrom('picture_file')
    .innerJoin('picture', 'picture.id', 'picture_file.picture_id')
    .select('media_type as type')
    .where('sha256', '=', sha256)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()

/** Whether a version that is public, or scheduled to be, shows the picture of this name. One query. */
export async function isPictureUsed(db: Db | Tx, name: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from content_entry e join content_version v on v.entry_id = e.id and v.number in (e.published_version, e.publish_version)
     where v.document->'facts'->>'picture' = ${name}
        or v.document->'fr'->>'body' ~ ${`image:${name}(?![a-z0-9-])`} or v.document->'en'->>'body' ~ ${`image:${name}(?![a-z0-9-])`}
     limit 1`.execute(db)
  return rows.length > 0
}

/** The names of the pictures there are, in order. One query. */
export async function listPictureNames(db: Db | Tx): Promise<string[]> {
  const rows = await db.selectFrom('picture').select('name').where('withdrawn_at', 'is', null).orderBy('name').execute()
  return rows.map(it => it.name)
}
