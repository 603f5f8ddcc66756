import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Challenge } from '../edition/rules.ts'

/** Writes a challenge as its edition describes it. Its state is kept: an edition file never revives a withdrawn challenge. */
export const putChallenge = (tx: Tx, editionId: string, challenge: Challenge) => {
  const sheet = JSON.stringify(challenge)
  const row = {
    slug: challenge.slug,
    number: challenge.number,
    title: challenge.title,
    host_name: challenge.host.name.fr,
    host_institution: challenge.host.institution.fr,
    place: challenge.place,
    theme: challenge.theme,
    clearance: challenge.clearance,
    self_funded: challenge.selfFunded,
    published: sheet,
    search_text: searchText(challenge),
  }
  return tx
    .insertInto('challenge')
    .values({ id: challenge.id, edition_id: editionId, state: 'published', submitted: sheet, ...row })
    .onConflict(conflict => conflict.column('id').doUpdateSet(row))
    .execute()
}

/**
 * Writes the seats of a challenge in their published order; those beyond the list are withdrawn, and one that comes back to the
 * list is offered again, unless its whole challenge is withdrawn.
 */
export async function putSeats(tx: Tx, challenge: Challenge): Promise<void> {
  for (const [index, seat] of challenge.seats.entries()) {
    await tx
      .insertInto('seat')
      .values({
        challenge_id: challenge.id,
        position: index + 1,
        profile: seat.profile,
        optional: seat.optional,
        state: sql`(select case when state = 'withdrawn' then 'withdrawn' else 'published' end from challenge
                     where id = ${challenge.id})`,
      })
      .onConflict(conflict =>
        conflict.columns(['challenge_id', 'position']).doUpdateSet({
          profile: seat.profile,
          optional: seat.optional,
          state: sql`case when seat.state = 'withdrawn' and (select state from challenge where id = seat.challenge_id) <> 'withdrawn'
                          then 'published' else seat.state end`,
        }),
      )
      .execute()
  }
  await tx
    .updateTable('seat')
    .set({ state: 'withdrawn' })
    .where('challenge_id', '=', challenge.id)
    .where('position', '>', challenge.seats.length)
    .execute()
}

/** The number after the last challenge of an edition. The edition is held: two publications at once follow one another. */
export async function nextNumber(tx: Tx, editionId: string): Promise<number> {
  await sql`select 1 from edition where id = ${editionId} for update`.execute(tx)
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(number), 0) + 1 as next from challenge where edition_id = ${editionId}`.execute(tx)
  return rows[0]?.next ?? 1
}

/** Marks `count` seats of one profile as filled, in their order, and the others of that profile as still wanted. */
export const fillSeats = (tx: Tx, challengeId: string, profile: string, count: number) =>
  sql`
    update seat set state = case when ranked.place <= ${count} then 'filled' else 'published' end
      from (select id, row_number() over (order by optional, position) as place
              from seat where challenge_id = ${challengeId} and profile = ${profile} and state <> 'withdrawn') ranked
     where seat.id = ranked.id`.execute(tx)

/** A public challenge, held until the end of the transaction; undefined when there is none. */
export const lockChallenge = (tx: Tx, editionId: string, slug: string) =>
  tx
    .selectFrom('challenge')
    .select(['id', 'state', 'title'])
    .where('edition_id', '=', editionId)
    .where('slug', '=', slug)
    .where('state', 'not in', ['draft', 'submitted', 'kept', 'framed'])
    .forUpdate()
    .executeTakeFirst()

/** Withdraws a challenge and its seats, for a reason when somebody gave one. Returns how many seats that frees. */
export async function markWithdrawn(
  tx: Tx,
  challengeId: string,
  { at, reason }: { at: Date; reason: string | null },
): Promise<number> {
  const withdrawn = { state: 'withdrawn', withdrawn_at: at, withdrawal_reason: reason } as const
  await tx.updateTable('challenge').set(withdrawn).where('id', '=', challengeId).execute()
  const freed = await tx
    .updateTable('seat')
    .set({ state: 'withdrawn' })
    .where('challenge_id', '=', challengeId)
    .where('state', '<>', 'withdrawn')
    .executeTakeFirst()
  return Number(freed.numUpdatedRows)
}

/** Both languages, so that an English word finds a challenge too. */
function searchText(challenge: Challenge): string {
  const { tagline, host, sheet } = challenge
  const texts = [tagline, host.name, host.institution, ...(sheet ? Object.values(sheet) : [])]
  return [challenge.title, challenge.place, ...texts.flatMap(({ fr, en }) => [fr, en])].join('\n')
}
