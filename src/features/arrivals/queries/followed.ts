import type { Db, Tx } from '../../../platform/db/index.ts'

/** What is said of the blocks of a challenge, with who said it last. One query. */
export const listAnswers = (db: Db | Tx, challengeId: string) =>
  db
    .selectFrom('arrival_answer')
    .innerJoin('person', 'person.id', 'answered_by')
    .select(['block', 'ready', 'successes', 'needs', 'answered_at as answeredAt', 'full_name as by'])
    .where('challenge_id', '=', challengeId)
    .execute()

export type Answered = Awaited<ReturnType<typeof listAnswers>>[number]

/** The refusals of an edition's data, or of one challenge's, in the order in which they were given. One query. */
export async function listRefusals(
  db: Db | Tx,
  { challengeId, editionId }: { editionId: string; challengeId?: string },
) {
  let query = db
    .selectFrom('data_refusal')
    .innerJoin('person', 'person.id', 'logged_by')
    .select(['challenge_id as challengeId', 'code', 'refused_on as refusedOn', 'refused_by as refusedBy'])
    .select(['next_step as nextStep', 'expected_on as expectedOn', 'full_name as by'])
    .where('edition_id', '=', editionId)
    .orderBy('refused_on')
    .orderBy('data_refusal.id')
  if (challengeId !== undefined) query = query.where('challenge_id', '=', challengeId)
  return query.execute()
}

export type Refused = Awaited<ReturnType<typeof listRefusals>>[number]

/** What the fellows of a challenge found on arriving. One query. */
export const listFindings = (db: Db | Tx, challengeId: string) =>
  db
    .selectFrom('arrival_finding')
    .innerJoin('fellowship', 'fellowship.id', 'arrival_finding.fellowship_id')
    .select(['fellowship_id as fellowshipId', 'person_id as personId', 'code', 'kept', 'note', 'found_at as foundAt'])
    .where('challenge_id', '=', challengeId)
    .execute()

/** The fellowships of an edition whose fellow has said what they found. One query. */
export const listReported = async (db: Db, editionId: string): Promise<number[]> => {
  const rows = await db
    .selectFrom('arrival_finding')
    .innerJoin('fellowship', 'fellowship.id', 'fellowship_id')
    .select('fellowship_id as id')
    .distinct()
    .where('edition_id', '=', editionId)
    .execute()
  return rows.map(it => it.id)
}

export type Found = Awaited<ReturnType<typeof listFindings>>[number]
