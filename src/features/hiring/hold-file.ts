import { NotFound } from '../../kernel/not-found.ts'
import type { Tx } from '../../platform/db/index.ts'
import * as queries from './queries.ts'
import type { HiringFile } from './rules.ts'
import * as store from './store.ts'

/** One hiring file of the edition, held until the transaction ends. Throws NotFound for any other. */
export async function holdFile(tx: Tx, editionId: string, fellowshipId: number): Promise<HiringFile> {
  await store.lockHiring(tx, editionId)
  const file = await queries.findFile(tx, editionId, fellowshipId)
  if (!file) throw new NotFound()
  return file
}
