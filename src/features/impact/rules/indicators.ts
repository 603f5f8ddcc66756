import { type Day, daysBetween } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { CommonIndicator } from '../../edition/rules.ts'
import type { Item } from './items.ts'
import type { Outcome } from './outcomes.ts'
import type { Release } from './released.ts'

export const INDICATOR_KINDS = ['policy', 'product', 'transformation', 'openness'] as const
export type IndicatorKind = (typeof INDICATOR_KINDS)[number]

export type IndicatorWords = {
  kind: IndicatorKind
  objective: string
  measureFr: string
  measureEn: string
  unit: string
  baseline: number | null
  baselineOn: Day | null
  baselineUnknown: string
  target: number | null
  targetOn: Day | null
  quality: string
}

export type Reading = { id: number; value: number; onDay: Day; source: string; note: string; by: string }
export type Indicator = IndicatorWords & Release & { id: number; challengeId: string; readings: Reading[] }

export type IndicatorRefusal = {
  code:
    | 'objective_missing'
    | 'measure_missing'
    | 'baseline_missing'
    | 'baseline_unread'
    | 'baseline_day_missing'
    | 'target_unread'
    | 'target_day_missing'
}
export const fieldOfIndicator: Record<IndicatorRefusal['code'], string> = {
  objective_missing: 'objective',
  measure_missing: 'measureFr',
  baseline_missing: 'baseline',
  baseline_unread: 'baseline',
  baseline_day_missing: 'baselineOn',
  target_unread: 'target',
  target_day_missing: 'targetOn',
}

/** An indicator starts from a dated value, or from the reason why there is none: what happened before is never guessed later. */
export function canSaveIndicator(it: IndicatorWords): Result<IndicatorWords, IndicatorRefusal> {
  if (it.objective === '') return refuse({ code: 'objective_missing' })
  if (it.measureFr === '') return refuse({ code: 'measure_missing' })
  if (Number.isNaN(it.baseline)) return refuse({ code: 'baseline_unread' })
  if (Number.isNaN(it.target)) return refuse({ code: 'target_unread' })
  if (it.baseline === null && it.baselineUnknown === '') return refuse({ code: 'baseline_missing' })
  if (it.baseline !== null && it.baselineOn === null) return refuse({ code: 'baseline_day_missing' })
  if (it.target !== null && it.targetOn === null) return refuse({ code: 'target_day_missing' })
  const known = it.baseline !== null
  return done({ ...it, baselineOn: known ? it.baselineOn : null, baselineUnknown: known ? '' : it.baselineUnknown })
}

export type ReadingWords = { value: number | null; onDay: Day | null; source: string; note: string }
export type ReadingRefusal = { code: 'value_missing' | 'day_missing' | 'day_to_come' | 'source_missing' | 'day_taken' }
export const fieldOfReading: Record<ReadingRefusal['code'], string> = {
  value_missing: 'value',
  day_missing: 'onDay',
  day_to_come: 'onDay',
  day_taken: 'onDay',
  source_missing: 'source',
}

type Dated = { value: number; onDay: Day; source: string; note: string }

/** A reading says what was read, when, and where it was read; a day has one, and none is read in advance. */
export function canRead(it: ReadingWords, taken: readonly Day[], today: Day): Result<Dated, ReadingRefusal> {
  const { onDay, value } = it
  if (value === null || Number.isNaN(value)) return refuse({ code: 'value_missing' })
  if (onDay === null) return refuse({ code: 'day_missing' })
  if (onDay > today) return refuse({ code: 'day_to_come' })
  if (taken.includes(onDay)) return refuse({ code: 'day_taken' })
  return it.source === '' ? refuse({ code: 'source_missing' }) : done({ ...it, onDay, value })
}

/** The figures before and after: the value at entry, where it is known, and the last one read since. */
export const beforeAfter = ({
  baseline,
  baselineOn,
  readings,
}: Pick<Indicator, 'baseline' | 'baselineOn' | 'readings'>) => {
  const last = readings
    .filter(it => baselineOn === null || it.onDay > baselineOn)
    .toSorted((a, b) => (a.onDay < b.onDay ? -1 : 1))
    .at(-1)
  return {
    before: baseline === null || baselineOn === null ? undefined : { value: baseline, onDay: baselineOn },
    after: last && { value: last.value, onDay: last.onDay },
  }
}

/** The indicators that every challenge has: `count` of `of` where one is part of the other. Nobody types them. */
export type Common = { count?: number; of?: number; people?: number; word?: string | undefined }

/** What the records of one challenge say of each common indicator. */
export function commonOf(
  items: readonly Item[],
  outcome: Outcome | undefined,
): Record<CommonIndicator['code'], Common> {
  const of = (kind: Item['kind'], state: Item['state']) => items.filter(it => it.kind === kind && it.state === state)
  const websites = of('website', 'open')
  const trainings = of('training', 'done')
  return {
    production: { word: outcome?.production },
    maintenance: { word: outcome?.maintainer ?? undefined },
    trainings: { count: trainings.length, people: trainings.reduce((sum, it) => sum + (it.people ?? 0), 0) },
    side_tools: { count: of('side_tool', 'done').length },
    repositories: { count: of('repository', 'open').length },
    libraries: { count: of('library', 'open').length },
    datasets: { count: of('dataset', 'open').length },
    accessibility: { count: websites.filter(it => it.accessibility === 'full').length, of: websites.length },
  }
}

/** Whole weeks from the day a cohort arrives to another one; before it, less than nothing. */
export const weeksAfter = (start: Day, day: Day): number => Math.floor(daysBetween(start, day) / 7)
