import { currentEdition } from '../../src/features/edition/index.ts'
import type { EditionData } from '../../src/features/edition/rules.ts'
import { grantRole } from '../../src/features/people/index.ts'
import type { Role } from '../../src/kernel/role.ts'
import type { Actor, Services } from '../../src/platform/services.ts'
import { testServices } from './app.ts'
import { useEdition } from './edition.ts'

/** The edition's challenges and others like the first of them, until there are this many: for pages that list them. */
export const withChallenges =
  (count: number) =>
  (data: EditionData): EditionData => {
    const [first] = data.challenges
    if (!first) throw new Error('an edition without a challenge')
    const others = Array.from({ length: Math.max(0, count - data.challenges.length) }, (_, i) => {
      const number = data.challenges.length + i + 1
      const slug = `defi-${number}`
      return { ...first, id: `${data.id}-${slug}`, slug, number, closurePriority: number }
    })
    const challenges = [...data.challenges, ...others]
    const seats = challenges.flatMap(it => it.seats).length
    return { ...data, challenges, places: { ...data.places, challenges: challenges.length, seats } }
  }

/**
 * An edition at work: on each of the first `teams` challenges two fellows and both mentors, as rows, on an instant of the ten
 * months. `actor` gives somebody as signed in: `fellow-1 predisauvetage`, `mentor predisauvetage`, `chief predisauvetage`, `team`.
 */
export async function atWork(at: string, { teams = 2, change = (data: EditionData) => data } = {}) {
  const opened = await testServices(at)
  try {
    return { ...opened, ...(await settle(opened.services, { teams, change })) }
  } catch (fault) {
    await opened.close()
    throw fault
  }
}

type Settling = { teams: number; change: (data: EditionData) => EditionData }

async function settle(services: Services, { change, teams }: Settling) {
  await useEdition(services, { change })
  const edition = await currentEdition(services.db)
  const actors = new Map<string, Actor>([
    ['team', await someone(services, { key: 'team', role: 'team', challengeId: null })],
  ])
  for (const { id, slug } of edition.challenges.slice(0, teams)) {
    for (const [who, role] of PARTS) {
      const key = `${who} ${slug}`
      const actor = await someone(services, { key, role, challengeId: id })
      actors.set(key, actor)
      if (role === 'fellow') await addFellowship(services, { personId: actor.personId, challengeId: id, code: key })
    }
  }
  const actor = (key: string): Actor => {
    const found = actors.get(key)
    if (!found) throw new Error(`nobody is ${key}`)
    return found
  }
  return { edition, actor }
}

const PARTS: readonly [string, Role][] = [
  ['fellow-1', 'fellow'],
  ['fellow-2', 'fellow'],
  ['mentor', 'operational_mentor'],
  ['chief', 'high_level_mentor'],
]

type Somebody = { key: string; role: Role; challengeId: string | null }

async function someone(services: Services, { challengeId, key, role }: Somebody): Promise<Actor> {
  const email = `${key.replaceAll(' ', '.')}@example.org`
  const granted = { email, fullName: `Alix ${key}`, lang: 'fr', editionId: 'eig-2', role, challengeId } as const
  const personId = await grantRole(services, null, granted)
  return {
    personId,
    name: granted.fullName,
    email,
    sessionId: 'test',
    grants: [{ role, editionId: 'eig-2', challengeId }],
  }
}

type Seated = { personId: number; challengeId: string; code: string }

async function addFellowship({ db, now }: Services, { challengeId, code, personId }: Seated): Promise<void> {
  const application = await db
    .insertInto('application')
    .values({ edition_id: 'eig-2', person_id: personId, code, state: 'submitted', created_at: now(), saved_at: now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  const offer = await db
    .insertInto('offer')
    .values({
      edition_id: 'eig-2',
      application_id: application.id,
      challenge_id: challengeId,
      profile: 'dev',
      state: 'accepted',
      origin: 'approval',
      prepared_at: now(),
      sent_at: now(),
      answer_by: now(),
      answered_at: now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('fellowship')
    .values({
      edition_id: 'eig-2',
      person_id: personId,
      challenge_id: challengeId,
      profile: 'dev',
      offer_id: offer.id,
      state: 'hired',
      starts_on: '2018-01-15',
      ends_on: '2018-11-14',
      opened_at: now(),
    })
    .execute()
}
