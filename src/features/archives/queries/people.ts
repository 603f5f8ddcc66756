import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import { type ArchivedPerson, type FieldState, LINK_KINDS, type LinkKind, linkOf, type Part } from '../rules.ts'

type Row = {
  slug: string
  name: string
  part: Part
  profile: string
  challengeSlug: string
  challengeTitle: string
  biography: string
} & Record<LinkKind, string>

/**
 * Those of a past edition whose name may be shown, by challenge; fields that may not be shown do not leave the database.
 * `challengeId` for one challenge alone. One query.
 */
export async function listShown(db: Db, edition: string, challengeId?: number): Promise<ArchivedPerson[]> {
  const shown = (field: string) => sql`exists (select from past_person_field f
    where f.person_id = p.id and f.field = ${field} and f.withdrawn_at is null)`
  const link = (kind: LinkKind) =>
    sql`case when ${shown('links')} then p.${sql.ref(kind)} else '' end as ${sql.ref(kind)}`
  const { rows } = await sql<Row>`
    select p.slug, p.full_name as name, part.part, p.profile, c.slug as "challengeSlug", c.title as "challengeTitle",
           case when ${shown('biography')} then p.biography else '' end as biography, ${sql.join(LINK_KINDS.map(link))}
      from past_part part
      join past_person p on p.id = part.person_id
      join past_challenge c on c.id = part.challenge_id
     where c.edition_id = ${edition} and ${shown('name')}
       and (${challengeId ?? null}::bigint is null or c.id = ${challengeId ?? null})
     order by c.title, part.part, p.full_name limit 500`.execute(db)
  return rows.map(personOf)
}

const personOf = ({ challengeSlug, challengeTitle, ...row }: Row): ArchivedPerson => ({
  slug: row.slug,
  name: row.name,
  part: row.part,
  profile: row.profile,
  challenge: { slug: challengeSlug, title: challengeTitle },
  biography: row.biography,
  links: LINK_KINDS.flatMap(kind => (row[kind] ? [{ kind, href: linkOf(kind, row[kind]) }] : [])),
})

/**
 * The names of those who are not shown, so that no text names them either: of every edition, and of those whom the files no longer
 * give a part, since a text may still name them. One query.
 */
export async function listHiddenNames(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct p.full_name as name
      from past_person p
     where not exists (select from past_person_field f
                        where f.person_id = p.id and f.field = 'name' and f.withdrawn_at is null)`.execute(db)
  return rows.map(({ name }) => name)
}

/** What was decided about each field of somebody; undefined when there is no such person. One query. */
export async function findFieldStates(db: Db | Tx, personId: number): Promise<FieldState[] | undefined> {
  const { rows } = await sql<{ states: FieldState[] }>`
    select coalesce((select json_agg(json_build_object('field', field, 'basis', basis, 'publishedAt', published_at,
                                                        'withdrawnAt', withdrawn_at) order by field)
                       from past_person_field where person_id = p.id), '[]') as states
      from past_person p where id = ${personId}`.execute(db)
  return rows[0]?.states.map(it => ({
    ...it,
    publishedAt: new Date(it.publishedAt),
    withdrawnAt: it.withdrawnAt && new Date(it.withdrawnAt),
  }))
}
