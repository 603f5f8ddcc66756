import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { ArchivedSheet } from '../../archives/rules.ts'
import type { Entry } from '../rules.ts'
import type { Life } from './life.ts'

/** A challenge of the edition in force, or of a past one. */
export type Compared = { entry: Entry; life: Life } | { past: ArchivedSheet }

const FEWEST = 2
export const MOST = 4

export type CompareRefusal = { code: 'too_few' } | { code: 'too_many' }

/** Two to four challenges stand side by side. */
export function canCompare<T>(chosen: readonly T[]): Result<readonly T[], CompareRefusal> {
  if (chosen.length < FEWEST) return refuse({ code: 'too_few' })
  return chosen.length > MOST ? refuse({ code: 'too_many' }) : done(chosen)
}
