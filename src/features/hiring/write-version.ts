import { recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Cause, ContractFacts, HiringFile } from './rules.ts'
import * as store from './store.ts'

export type Writing = {
  editionId: string
  file: HiringFile
  cause: Cause
  reason: string
  facts: ContractFacts
  at: Date
  actorId: number | null
}

/**
 * Writes the contract in the caller's transaction. A draft is written over; a version that was sent is replaced by a new one, so that
 * its signatures no longer count, and the external desk is no longer waited for.
 */
export async function writeVersion(tx: Tx, writing: Writing): Promise<void> {
  const { actorId, at, editionId, file, cause, reason, facts } = writing
  const written = { cause, reason, facts, at, actorId }
  const about = { editionId, actorId, at, subject: 'contract' }
  if (file.contractId !== null && file.contractState === 'drafted') {
    await store.putDraft(tx, file.contractId, written)
    await recordAll(tx, [{ ...about, subjectId: file.contractId, kind: 'redrafted', reason: reason || null }])
    return
  }
  const version = (file.version ?? 0) + 1
  if (file.contractId !== null) {
    await store.markReplaced(tx, file.contractId)
    await store.endRequest(tx, file.contractId, { state: 'dropped', at })
  }
  const subjectId = await store.addVersion(tx, file.id, version, written)
  const replaced = {
    ...about,
    kind: 'replaced',
    from: file.contractState,
    to: 'replaced',
    data: { signed: file.signed },
  }
  const drafted = { ...about, subjectId, kind: 'drafted', to: 'drafted', data: { fellowship: file.id, version, cause } }
  await recordAll(tx, [
    ...(file.contractId === null ? [] : [{ ...replaced, subjectId: file.contractId }]),
    { ...drafted, reason: reason || null },
  ])
}
