import type { Criterion } from '../../people/types.ts'

/** How a mark reads: 4, then 3, then 1 or 2. */
export type Level = 'high' | 'middle' | 'low'

/** Sentences about one criterion at one level. Slots: {challenge} {product}. */
export type CriterionBank = Record<Criterion, Record<Level, string[]>>
