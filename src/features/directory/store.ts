import type { Day } from '../../kernel/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type Consents, type Details, type Level, type PostKind, rankOf } from './rules.ts'

export const putCard = (
  tx: Tx,
  personId: number,
  { at, consents, details }: { at: Date; consents: Consents; details: Details },
) => {
  const card = {
    name_for: rankOf(consents.name),
    cohort_for: rankOf(consents.cohort),
    challenge_for: rankOf(consents.challenge),
    email_for: rankOf(consents.email),
    phone_for: rankOf(consents.phone),
    links_for: rankOf(consents.links),
    biography_for: rankOf(consents.biography),
    skills_for: rankOf(consents.skills),
    ...details,
    saved_at: at,
  }
  return tx
    .insertInto('directory_card')
    .values({ person_id: personId, ...card })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet(card))
    .execute()
}

/** Gives every code of the edition's list its row; those that have one keep it. */
export const addListed = (tx: Tx, editionId: string, codes: readonly string[]) =>
  tx
    .insertInto('skill')
    .values(codes.map(code => ({ edition_id: editionId, code })))
    .onConflict(conflict => conflict.doNothing())
    .execute()

/** A proposed skill; the same name, in whatever letters, is the same skill. Returns its id. */
export async function addProposed(tx: Tx, editionId: string, name: string, personId: number): Promise<number> {
  await tx
    .insertInto('skill')
    .values({ edition_id: editionId, name, proposed_by: personId })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const { id } = await tx
    .selectFrom('skill')
    .select('id')
    .where('edition_id', '=', editionId)
    .where(({ eb, fn }) => eb(fn<string>('lower', ['name']), '=', name.toLowerCase()))
    .executeTakeFirstOrThrow()
  return id
}

/** Writes anew where somebody places themselves in an edition. */
export async function putLevels(
  tx: Tx,
  { editionId, levels, personId }: { editionId: string; personId: number; levels: ReadonlyMap<number, Level> },
) {
  const own = tx.selectFrom('skill').select('id').where('edition_id', '=', editionId)
  await tx.deleteFrom('person_skill').where('person_id', '=', personId).where('skill_id', 'in', own).execute()
  const rows = [...levels].map(([skill_id, level]) => ({ person_id: personId, skill_id, level }))
  if (rows.length > 0) await tx.insertInto('person_skill').values(rows).execute()
}

export type NewPost = {
  editionId: string
  personId: number
  kind: PostKind
  wide: boolean
  title: string
  body: string
  until: Day
  skillIds: readonly number[]
  at: Date
}

export async function addPost(tx: Tx, it: NewPost): Promise<number> {
  const { id } = await tx
    .insertInto('help_post')
    .values({
      ...{ edition_id: it.editionId, person_id: it.personId, kind: it.kind, wide: it.wide, title: it.title },
      ...{ body: it.body, until: it.until, state: 'open', posted_at: it.at },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const skills = it.skillIds.map(skill_id => ({ post_id: id, skill_id }))
  if (skills.length > 0) await tx.insertInto('help_post_skill').values(skills).execute()
  return id
}

/** A post held until the end of the transaction. */
export const lockPost = (tx: Tx, id: number) =>
  tx.selectFrom('help_post').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

export const addAnswer = (tx: Tx, postId: number, personId: number, at: Date) =>
  tx.insertInto('help_answer').values({ post_id: postId, person_id: personId, answered_at: at }).execute()

export const closePost = (tx: Tx, id: number, state: 'helped' | 'ended', at: Date) =>
  tx.updateTable('help_post').set({ state, closed_at: at }).where('id', '=', id).execute()
