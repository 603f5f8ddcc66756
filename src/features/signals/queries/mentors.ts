import type { Db, Tx } from '../../../platform/db/index.ts'

/** The mentors of every challenge of an edition, of both kinds. One query. */
export const listMentors = (db: Db | Tx, editionId: string) =>
  db
    .selectFrom('participation')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['challenge_id as challengeId', 'person_id as personId', 'full_name as name', 'email', 'lang', 'role'])
    .where('edition_id', '=', editionId)
    .where('role', 'in', ['operational_mentor', 'high_level_mentor'])
    .where('ended_at', 'is', null)
    .where('erased_at', 'is', null)
    .where('challenge_id', 'is not', null)
    .$narrowType<{ lang: 'fr' | 'en'; challengeId: string }>()
    .execute()

/** Everybody of the programme's team, who are written to where a challenge has no referent. One query. */
export const listTeam = (db: Db | Tx, editionId: string) =>
  db
    .selectFrom('participation')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['person_id as personId', 'full_name as name', 'email', 'lang'])
    .where('edition_id', '=', editionId)
    .where('role', '=', 'team')
    .where('ended_at', 'is', null)
    .where('erased_at', 'is', null)
    .$narrowType<{ lang: 'fr' | 'en' }>()
    .execute()
