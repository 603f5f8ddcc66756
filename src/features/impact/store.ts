import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { IndicatorWords, ItemWords, RecordKind, Side } from './rules.ts'

/** One at a time per challenge, until the transaction ends. */
export const lockChallenge = (tx: Tx, challengeId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`impact ${challengeId}`}))`.execute(tx)

export type Writing = { editionId: string; challengeId: string; actorId: number; at: Date }

/** What is changed is no longer what was released: both releases are taken back. */
const unreleased = {
  mentor_released_by: null,
  mentor_released_at: null,
  team_released_by: null,
  team_released_at: null,
}

const itemRow = (it: ItemWords, { actorId, at }: Pick<Writing, 'actorId' | 'at'>) => ({
  kind: it.kind,
  state: it.state,
  name_fr: it.nameFr,
  name_en: it.nameEn,
  words_fr: it.wordsFr,
  words_en: it.wordsEn,
  url: it.url,
  licence: it.licence,
  on_day: it.onDay,
  withholding: it.withholding,
  withholding_words: it.withholdingWords,
  requirements: it.requirements,
  maintenance: it.maintenance,
  maintainer: it.maintainer,
  accessibility: it.accessibility,
  audience: it.audience,
  people: it.people,
  written_by: actorId,
  written_at: at,
})

export async function addItem(tx: Tx, it: ItemWords, by: Writing): Promise<number> {
  const { id } = await tx
    .insertInto('result_item')
    .values({ edition_id: by.editionId, challenge_id: by.challengeId, ...itemRow(it, by) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const unasked = { link_state: 'unchecked', link_checked_at: null, link_detail: '', link_failures: 0 } as const

/** A new address has not been asked for yet: `moved` says that it is another one. */
export const changeItem = (tx: Tx, it: ItemWords & { id: number; moved: boolean }, by: Writing) =>
  tx
    .updateTable('result_item')
    .set({ ...itemRow(it, by), ...unreleased, ...(it.moved && unasked) })
    .where('id', '=', it.id)
    .execute()

export const removeItem = (tx: Tx, id: number, at: Date) =>
  tx.updateTable('result_item').set({ removed_at: at }).where('id', '=', id).execute()

type Link = {
  id: number
  url: string
  state: 'alive' | 'failing' | 'dead' | 'refused' | 'unchecked'
  detail: string
  failures: number
  at: Date
}

/** Nothing is kept of an address that was changed while it was asked for. */
export const putLink = (tx: Tx, { at, detail, failures, id, state, url }: Link) =>
  tx
    .updateTable('result_item')
    .set({ link_state: state, link_detail: detail, link_failures: failures, link_checked_at: at })
    .where('id', '=', id)
    .where('url', '=', url)
    .execute()

const indicatorRow = (it: IndicatorWords, { actorId, at }: Pick<Writing, 'actorId' | 'at'>) => ({
  kind: it.kind,
  objective: it.objective,
  measure_fr: it.measureFr,
  measure_en: it.measureEn,
  unit: it.unit,
  baseline: it.baseline,
  baseline_on: it.baselineOn,
  baseline_unknown: it.baselineUnknown,
  target: it.target,
  target_on: it.targetOn,
  quality: it.quality,
  written_by: actorId,
  written_at: at,
})

export async function addIndicator(tx: Tx, it: IndicatorWords, by: Writing): Promise<number> {
  const { id } = await tx
    .insertInto('indicator')
    .values({ edition_id: by.editionId, challenge_id: by.challengeId, ...indicatorRow(it, by) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const changeIndicator = (tx: Tx, id: number, it: IndicatorWords, by: Writing) =>
  tx
    .updateTable('indicator')
    .set({ ...indicatorRow(it, by), ...unreleased })
    .where('id', '=', id)
    .execute()

export const removeIndicator = (tx: Tx, id: number, at: Date) =>
  tx.updateTable('indicator').set({ removed_at: at }).where('id', '=', id).execute()

export type NewReading = { indicatorId: number; value: number; onDay: Day; source: string; note: string }

/** A reading changes the figures shown in public, so that they are released anew. */
export async function addReading(tx: Tx, it: NewReading, { actorId, at }: Writing): Promise<void> {
  await tx
    .insertInto('indicator_reading')
    .values({
      indicator_id: it.indicatorId,
      value: it.value,
      on_day: it.onDay,
      source: it.source,
      note: it.note,
      read_by: actorId,
      read_at: at,
    })
    .execute()
  await tx.updateTable('indicator').set(unreleased).where('id', '=', it.indicatorId).execute()
}

const TABLES = { item: 'result_item', indicator: 'indicator', outcome: 'challenge_outcome' } as const

export type Releasing = { kind: RecordKind; id: number; side: Side; released: boolean; actorId: number; at: Date }

export const putRelease = (tx: Tx, { actorId, at, id, kind, released, side }: Releasing) => {
  const [by, when] = released ? [actorId, at] : [null, null]
  const set =
    side === 'team'
      ? { team_released_by: by, team_released_at: when }
      : { mentor_released_by: by, mentor_released_at: when }
  return tx.updateTable(TABLES[kind]).set(set).where('id', '=', id).execute()
}
