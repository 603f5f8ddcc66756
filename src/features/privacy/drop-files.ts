import type { Services } from '../../platform/services.ts'
import { unknownFiles } from './queries.ts'

/**
 * Destroys files that no row names any more. One that somebody has handed in again meanwhile is named again, and stays. Twice is the same.
 */
export async function dropFiles(
  { db, files }: Pick<Services, 'db' | 'files'>,
  names: readonly string[],
): Promise<number> {
  const unknown = await unknownFiles(db, names)
  for (const name of unknown) await files.remove(name)
  return unknown.length
}
