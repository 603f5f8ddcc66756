import type { Day } from '../../kernel/day.ts'
import type { Db, Tx } from '../../platform/db/index.ts'
import { listFellowships } from '../hiring/index.ts'
import type { Entry, EntryKind, FundingFile, Ledger, PublishedFigure, Step } from './rules.ts'
import { amountOf } from './rules.ts'

/** Everything recorded about an edition's money: a few hundred entries. Four queries. */
export async function loadLedger(db: Db | Tx, editionId: string): Promise<Ledger> {
  return {
    files: await listFiles(db, editionId),
    steps: await listSteps(db, editionId),
    entries: (await entries(db, editionId).orderBy('entry.id').execute()).map(entryOf),
    fellowships: await listFellowships(db, editionId),
  }
}

async function listFiles(db: Db | Tx, editionId: string): Promise<Map<string, FundingFile>> {
  const rows = await db
    .selectFrom('funding_file')
    .select(['challenge_id as challengeId', 'operational_bearer as operationalBearer', 'requested', 'exemption'])
    .select(['administrative_bearer as administrativeBearer', 'budget_programme as budgetProgramme'])
    .select(['due_by as dueBy', 'saved_at as savedAt'])
    .where('edition_id', '=', editionId)
    .execute()
  return new Map(rows.map(({ challengeId, ...file }) => [challengeId, file]))
}

const listSteps = (db: Db | Tx, editionId: string): Promise<(Step & { challengeId: string })[]> =>
  db
    .selectFrom('funding_step')
    .leftJoin('person', 'person.id', 'recorded_by')
    .select(['funding_step.id', 'challenge_id as challengeId', 'step', 'day'])
    .select(['full_name as recordedBy', 'recorded_at as recordedAt'])
    .where('edition_id', '=', editionId)
    .where('taken_back_at', 'is', null)
    .orderBy('funding_step.id')
    .execute()

const entries = (db: Db | Tx, editionId: string) =>
  db
    .selectFrom('money_entry as entry')
    .leftJoin('person', 'person.id', 'entry.recorded_by')
    .leftJoin('money_entry as counter', 'counter.counters', 'entry.id')
    .select(['entry.id', 'entry.kind', 'entry.line', 'entry.challenge_id as challengeId'])
    .select(['entry.fellowship_id as fellowshipId', 'entry.amount', 'entry.day', 'entry.label', 'entry.reference'])
    .select(['full_name as recordedBy', 'entry.recorded_at as recordedAt'])
    .select(['entry.counters', 'counter.id as counteredBy'])
    .where('entry.edition_id', '=', editionId)

type EntryRow = Omit<Entry, 'amount' | 'kind' | 'day'> & { amount: string; kind: EntryKind; day: Day }
const entryOf = (row: EntryRow): Entry => ({ ...row, amount: amountOf(row.amount) })

export const ENTRIES_PER_PAGE = 50

/** `before`: only entries whose number is below. */
type Narrow = {
  line?: string | undefined
  /** The line is the one that is paid to challenges: their own entries are of it too. */
  withChallenges?: boolean | undefined
  challengeId?: string | undefined
  before?: number | undefined
}

/** Entries, the latest first, with one more than a page holds so that it is known whether there are others. One query. */
export async function listEntries(db: Db, editionId: string, narrow: Narrow): Promise<Entry[]> {
  let query = entries(db, editionId)
  const { line } = narrow
  if (line !== undefined)
    query = query.where(eb =>
      narrow.withChallenges
        ? eb.or([eb('entry.line', '=', line), eb('entry.challenge_id', 'is not', null)])
        : eb('entry.line', '=', line),
    )
  if (narrow.challengeId !== undefined) query = query.where('entry.challenge_id', '=', narrow.challengeId)
  if (narrow.before !== undefined) query = query.where('entry.id', '<', narrow.before)
  const rows = await query
    .orderBy('entry.id', 'desc')
    .limit(ENTRIES_PER_PAGE + 1)
    .execute()
  return rows.map(entryOf)
}

/** How many entries there are. One query. */
export async function countEntries(db: Db, editionId: string, narrow: Omit<Narrow, 'before'>): Promise<number> {
  let query = db.selectFrom('money_entry').where('edition_id', '=', editionId)
  const { line } = narrow
  if (line !== undefined)
    query = query.where(eb =>
      narrow.withChallenges
        ? eb.or([eb('line', '=', line), eb('challenge_id', 'is not', null)])
        : eb('line', '=', line),
    )
  if (narrow.challengeId !== undefined) query = query.where('challenge_id', '=', narrow.challengeId)
  const { count } = await query.select(eb => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return count
}

/** One entry of an edition, by its number. One query. */
export async function findEntry(db: Db | Tx, editionId: string, id: number): Promise<Entry | undefined> {
  const row = await entries(db, editionId).where('entry.id', '=', id).executeTakeFirst()
  return row && entryOf(row)
}

/** The figures published about past editions, in the order of their import. One query. */
export async function listRecords(db: Db | Tx): Promise<PublishedFigure[]> {
  const rows = await db
    .selectFrom('funding_record')
    .select(['published', 'row_code as row', 'column_code as column', 'nature', 'amount', 'source'])
    .where('replaced_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(row => ({ ...row, amount: amountOf(row.amount) }))
}
