import type { Day } from '../../../kernel/day.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Kept, Kind, Signal } from '../rules.ts'

const signals = (db: Db | Tx) =>
  db
    .selectFrom('signal')
    .select([
      'id',
      'challenge_id as challengeId',
      'kind',
      'urgency',
      'since',
      'figures',
      'state',
      'raised_on as raisedOn',
    ])
    .select([
      'quiet_until as quietUntil',
      'reopened_on as reopenedOn',
      'closed_at as closedAt',
      'raised_at as raisedAt',
    ])
    .select('told_at as toldAt')

type Row = Awaited<ReturnType<ReturnType<typeof signals>['execute']>>[number]

/** A kind and its figures were written together: they still go together when read. */
const asKept = (row: Row): Kept =>
  ({ ...row, ...({ kind: row.kind, figures: row.figures } as unknown as Signal) }) as Kept

/** The signals of an edition that live, open or answered, the most urgent and oldest first. One query. */
export const listAlive = async (db: Db | Tx, editionId: string): Promise<Kept[]> =>
  (
    await signals(db)
      .where('edition_id', '=', editionId)
      .where('state', '<>', 'closed')
      .orderBy('challenge_id')
      .orderBy('urgency')
      .orderBy('since')
      .orderBy('id')
      .execute()
  ).map(asKept)

/** Every signal of a challenge, the latest first. A few dozen, one query. */
export const listOfChallenge = async (db: Db, challengeId: string): Promise<Kept[]> =>
  (
    await signals(db)
      .where('challenge_id', '=', challengeId)
      .orderBy('raised_at', 'desc')
      .orderBy('id', 'desc')
      .execute()
  ).map(asKept)

/** One signal of a challenge, or undefined. One query. */
export const findSignal = async (db: Db | Tx, challengeId: string, id: number): Promise<Kept | undefined> => {
  const row = await signals(db).where('challenge_id', '=', challengeId).where('id', '=', id).executeTakeFirst()
  return row && asKept(row)
}

/** What people did about the signals of a challenge, oldest first. One query. */
export const listAnswers = (db: Db, challengeId: string) =>
  db
    .selectFrom('signal_answer')
    .innerJoin('signal', 'signal.id', 'signal_id')
    .innerJoin('person', 'person.id', 'by_id')
    .select(['signal_id as signalId', 'signal_answer.kind', 'body', 'doer', 'signal_answer.quiet_until as quietUntil'])
    .select(['full_name as by', 'at', 'signal.kind as about'])
    .where('challenge_id', '=', challengeId)
    .orderBy('signal_answer.id')
    .$narrowType<{ about: Kind }>()
    .execute()

export type Answered = Awaited<ReturnType<typeof listAnswers>>[number]

/** The latest contacts of a challenge with the programme's team: when and of what kind, never what was said. One query. */
export const listContactDays = (db: Db, challengeId: string, until: Day) =>
  db
    .selectFrom('coaching_contact')
    .select(['held_on as heldOn', 'kind', 'minutes'])
    .where('challenge_id', '=', challengeId)
    .where('held_on', '<=', until)
    .orderBy('held_on', 'desc')
    .limit(60)
    .execute()

/** The latest look at an edition, or undefined. One query. */
export const findLook = (db: Db | Tx, editionId: string) =>
  db
    .selectFrom('signal_look')
    .select(['day', 'at'])
    .where('edition_id', '=', editionId)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst()
