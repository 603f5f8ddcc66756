import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { applyEdition } from '../../src/features/challenges/index.ts'
import { type Applied, apply, currentEdition, parse } from '../../src/features/edition/index.ts'
import type { EditionData } from '../../src/features/edition/rules.ts'
import type { Services } from '../../src/platform/services.ts'

const EDITION = new URL('../../editions/eig-2.yaml', import.meta.url)

/** Puts edition 2 in force with that many challenges instead of its own, each like its third one. */
export async function openEdition(services: Services, challenges: number): Promise<Applied> {
  const parsed = parse(await readFile(EDITION, 'utf8'))
  if (!('data' in parsed) || parsed.data.kind !== 'edition') throw new Error('edition 2 does not load')
  const data = withChallenges(parsed.data, challenges)
  const applied = await apply(services, { data, reason: '', actorId: null, onApplied: applyEdition })
  if (!applied.ok) throw new Error(`the edition was refused: ${JSON.stringify(applied.refusal)}`)
  return currentEdition(services.db)
}

function withChallenges(data: EditionData, count: number): EditionData {
  const [, , model] = data.challenges
  if (!model) throw new Error('edition 2 has no third challenge')
  const challenges = Array.from({ length: count }, (_, index) => ({
    ...model,
    ...{ id: `${data.id}-team-${index + 1}`, slug: `team-${index + 1}`, title: `Team ${index + 1}` },
    ...{ number: index + 1, closurePriority: index + 1 },
  }))
  const places = { announced: 2 * count, challenges: count, seats: challenges.length * model.seats.length }
  return { ...data, id: `months-${count}`, challenges, places, teams: { ...data.teams, exceptions: [] } }
}

/** As rows and nothing more: two fellows and two mentors on each challenge, and one team member. */
export async function addPeople({ db, now }: Services, { id, calendar }: Applied): Promise<void> {
  const at = now()
  const { day } = calendar.start
  await sql`with people as (
      insert into person (email, full_name, created_at)
      select role || '-' || nth || '@' || challenge.id || '.example.org', 'Person ' || nth, ${at}
        from challenge cross join (values ('fellow'), ('mentor')) kinds (role) cross join generate_series(1, 2) nth
       where edition_id = ${id} returning id, email),
    placed as (select id, split_part(email, '-', 1) as kind, split_part(split_part(email, '-', 2), '@', 1)::int as number,
                      replace(split_part(email, '@', 2), '.example.org', '') as challenge from people),
    files as (insert into application (edition_id, person_id, code, state, created_at, saved_at, submitted_at)
      select ${id}, id, 'B' || id, 'submitted', ${at}, ${at}, ${at} from placed where kind = 'fellow' returning id, person_id),
    offers as (insert into offer (edition_id, application_id, challenge_id, profile, state, origin, prepared_at, sent_at, answered_at)
      select ${id}, files.id, challenge, 'dev', 'accepted', 'approval', ${at}, ${at}, ${at}
        from files join placed on placed.id = person_id returning id, application_id, challenge_id),
    parts as (insert into participation (person_id, edition_id, role, challenge_id, created_at)
      select id, ${id}, case when kind = 'fellow' then 'fellow' when number = 1 then 'operational_mentor' else 'high_level_mentor' end,
             challenge, ${at} from placed)
    insert into fellowship (edition_id, person_id, challenge_id, profile, offer_id, state, starts_on, ends_on, opened_at)
      select ${id}, person_id, challenge_id, 'dev', offers.id, 'hired', ${day}::date, ${day}::date + 303, ${at}
        from offers join files on files.id = application_id`.execute(db)
}

/** A note of 300 characters a field from each team, sent on the Thursday of the week of `monday`. */
export async function addNotes({ db }: Services, { id, weeks }: Applied, monday: string): Promise<void> {
  const words = Object.fromEntries(
    (weeks?.fields ?? []).map(({ code, max }) => [code, 'Écrit. '.repeat(max).slice(0, max)]),
  )
  await sql`insert into week_note (edition_id, challenge_id, monday, revision, saved_at, saved_by, sent, sent_at, sent_by)
    select ${id}, challenge_id, ${monday}::date, 1, ${monday}::date + 3, min(person_id), ${JSON.stringify(words)}::jsonb, ${monday}::date + 3, min(person_id)
      from fellowship where edition_id = ${id} group by challenge_id`.execute(db)
}
