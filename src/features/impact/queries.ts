import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db, Tx } from '../../platform/db/index.ts'
import type { Indicator, Item, Outcome, Reading } from './rules.ts'

/** Everything of an edition, or of one challenge of it. */
export type Of = { editionId: string; challengeId?: string | undefined }

const items = (db: Db | Tx, { challengeId, editionId }: Of) =>
  db
    .selectFrom('result_item')
    .select(['id', 'challenge_id as challengeId', 'kind', 'state', 'name_fr as nameFr', 'name_en as nameEn'])
    .select(['words_fr as wordsFr', 'words_en as wordsEn', 'url', 'licence', 'on_day as onDay', 'withholding'])
    .select(['withholding_words as withholdingWords', 'requirements', 'maintenance', 'maintainer', 'accessibility'])
    .select(['audience', 'people', 'link_state as linkState', 'link_checked_at as linkCheckedAt'])
    .select(['link_detail as linkDetail', 'link_failures as linkFailures'])
    .select(['mentor_released_at as mentorReleasedAt', 'team_released_at as teamReleasedAt'])
    .where('edition_id', '=', editionId)
    .where('removed_at', 'is', null)
    .$if(challengeId !== undefined, query => query.where('challenge_id', '=', challengeId ?? ''))

/** What was opened, made, given and reused, in the order in which it was written. One query. */
export const listItems = (db: Db | Tx, of: Of): Promise<Item[]> =>
  items(db, of).orderBy('challenge_id').orderBy('kind').orderBy('id').execute()

export const findItem = (db: Db | Tx, of: Of, id: number): Promise<Item | undefined> =>
  items(db, of).where('id', '=', id).executeTakeFirst()

const indicators = (db: Db | Tx, { challengeId, editionId }: Of) =>
  db
    .selectFrom('indicator')
    .select(['id', 'challenge_id as challengeId', 'kind', 'objective', 'measure_fr as measureFr'])
    .select(['measure_en as measureEn', 'unit', 'baseline', 'baseline_on as baselineOn'])
    .select(['baseline_unknown as baselineUnknown', 'target', 'target_on as targetOn', 'quality'])
    .select(['mentor_released_at as mentorReleasedAt', 'team_released_at as teamReleasedAt'])
    .select(eb =>
      jsonArrayFrom(
        eb
          .selectFrom('indicator_reading as reading')
          .innerJoin('person', 'person.id', 'reading.read_by')
          .select(['reading.id', 'value', 'on_day as onDay', 'source', 'note', 'full_name as by'])
          .whereRef('reading.indicator_id', '=', 'indicator.id')
          .orderBy('on_day'),
      )
        .$castTo<Reading[]>()
        .as('readings'),
    )
    .where('edition_id', '=', editionId)
    .where('removed_at', 'is', null)
    .$if(challengeId !== undefined, query => query.where('challenge_id', '=', challengeId ?? ''))

/** Indicators with their readings, oldest first. One query. */
export const listIndicators = (db: Db | Tx, of: Of): Promise<Indicator[]> =>
  indicators(db, of).orderBy('challenge_id').orderBy('id').execute()

export const findIndicator = (db: Db | Tx, of: Of, id: number): Promise<Indicator | undefined> =>
  indicators(db, of).where('id', '=', id).executeTakeFirst()

/** Where challenges stood, from the end on. One query. */
export const listOutcomes = (db: Db | Tx, { challengeId, editionId }: Of): Promise<Outcome[]> =>
  db
    .selectFrom('challenge_outcome')
    .select(['id', 'challenge_id as challengeId', 'month', 'production', 'maintainer'])
    .select(['words_fr as wordsFr', 'words_en as wordsEn', 'said_by as saidBy', 'written_at as writtenAt'])
    .select(['mentor_released_at as mentorReleasedAt', 'team_released_at as teamReleasedAt'])
    .where('edition_id', '=', editionId)
    .$if(challengeId !== undefined, query => query.where('challenge_id', '=', challengeId ?? ''))
    .orderBy('challenge_id')
    .orderBy('month')
    .execute()

export type LinkDue = { id: number; url: string; failures: number }

/** Links that are due to be asked again, those asked longest ago first. One query. */
export const listLinksDue = (
  db: Db,
  { editionId, failing, limit, usual }: { editionId: string; usual: Date; failing: Date; limit: number },
): Promise<LinkDue[]> =>
  db
    .selectFrom('result_item')
    .select(['id', 'link_failures as failures'])
    .select(sql<string>`url`.as('url'))
    .where('edition_id', '=', editionId)
    .where('removed_at', 'is', null)
    .where('url', 'is not', null)
    .where(eb =>
      eb.or([
        eb('link_checked_at', 'is', null),
        eb('link_checked_at', '<=', usual),
        eb.and([eb('link_state', '=', 'failing'), eb('link_checked_at', '<=', failing)]),
      ]),
    )
    .orderBy(sql`link_checked_at nulls first`)
    .orderBy('id')
    .limit(limit)
    .execute()
