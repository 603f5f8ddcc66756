import { done, type Result, refuse } from '../../../kernel/result.ts'

export const FEWEST = 2
export const MOST = 4

export type CompareRefusal = { code: 'too_few' } | { code: 'too_many' }

/** Two to four challenges stand side by side. */
export function canCompare<T>(chosen: readonly T[]): Result<readonly T[], CompareRefusal> {
  if (chosen.length < FEWEST) return refuse({ code: 'too_few' })
  return chosen.length > MOST ? refuse({ code: 'too_many' }) : done(chosen)
}
