import type { Day } from '../../../kernel/day.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Decision, Point } from '../rules.ts'

const points = (db: Db | Tx) =>
  db
    .selectFrom('progress_point as point')
    .leftJoin('person as asker', 'asker.id', 'asked_by')
    .leftJoin('person as closer', 'closer.id', 'closed_by')
    .select([
      'point.id',
      'challenge_id as challengeId',
      'month',
      'state',
      'planned_on as plannedOn',
      'held_on as heldOn',
    ])
    .select([
      'note',
      'reason',
      'asker.full_name as askedBy',
      'closer.full_name as closedBy',
      'reminded_at as remindedAt',
    ])

/** The points of a challenge, the latest month first: at most one a month. One query. */
export const listPoints = (db: Db | Tx, challengeId: string): Promise<Point[]> =>
  points(db).where('challenge_id', '=', challengeId).orderBy('month', 'desc').execute()

/** The points of every challenge of an edition, by challenge and month. A few hundred rows, one query. */
export const listAllPoints = (db: Db | Tx, editionId: string): Promise<Point[]> =>
  points(db).where('point.edition_id', '=', editionId).orderBy('challenge_id').orderBy('month').execute()

/** One point of a challenge, or undefined. One query. */
export const findPoint = (db: Db, challengeId: string, id: number): Promise<Point | undefined> =>
  points(db).where('challenge_id', '=', challengeId).where('point.id', '=', id).executeTakeFirst()

const decisions = (db: Db | Tx) =>
  db
    .selectFrom('progress_decision as decision')
    .innerJoin('progress_point as point', 'point.id', 'point_id')
    .innerJoin('person as owner', 'owner.id', 'owner_id')
    .select(['decision.id', 'point_id as pointId', 'decision.kind', 'body', 'owner_id as ownerId'])
    .select(['owner.full_name as owner', 'due_on as dueOn', 'decision.state', 'decision.closed_at as closedAt'])

/** What was decided at the points of a challenge, by day. At most a few dozen rows, one query. */
export const listDecisions = (db: Db | Tx, challengeId: string): Promise<Decision[]> =>
  decisions(db).where('challenge_id', '=', challengeId).orderBy('due_on').orderBy('decision.id').execute()

/** Every open decision of an edition, by challenge and day. One query. */
export const listOpenDecisions = (db: Db | Tx, editionId: string) =>
  decisions(db)
    .select('challenge_id as challengeId')
    .where('point.edition_id', '=', editionId)
    .where('decision.state', '=', 'open')
    .orderBy('challenge_id')
    .orderBy('due_on')
    .orderBy('decision.id')
    .execute()

/** Decisions of an edition still open after their day, by challenge and day. One query. */
export const listLateDecisions = (db: Db | Tx, editionId: string, today: Day) =>
  decisions(db)
    .select('challenge_id as challengeId')
    .where('point.edition_id', '=', editionId)
    .where('decision.state', '=', 'open')
    .where('due_on', '<', today)
    .orderBy('challenge_id')
    .orderBy('due_on')
    .orderBy('decision.id')
    .execute()
