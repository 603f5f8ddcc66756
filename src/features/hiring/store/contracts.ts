import type { Tx } from '../../../platform/db/index.ts'
import type { Cause, ContractFacts, Signature } from '../rules.ts'

type Written = { cause: Cause; reason: string; facts: ContractFacts; at: Date; actorId: number | null }

const columnsOf = ({ cause, reason, facts, at, actorId }: Written) => ({
  ...{ cause, reason, facts: JSON.stringify(facts) },
  ...{ drafted_at: at, drafted_by: actorId },
})

/** Writes a draft again. */
export const putDraft = (tx: Tx, contractId: number, written: Written) =>
  tx.updateTable('contract').set(columnsOf(written)).where('id', '=', contractId).execute()

export async function addVersion(tx: Tx, fellowshipId: number, version: number, written: Written): Promise<number> {
  const { id } = await tx
    .insertInto('contract')
    .values({ fellowship_id: fellowshipId, version, state: 'drafted', ...columnsOf(written) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A version that another one takes the place of: its signatures stay, and no longer count. */
export const markReplaced = (tx: Tx, contractId: number) =>
  tx.updateTable('contract').set({ state: 'replaced' }).where('id', '=', contractId).execute()

export const markSent = (tx: Tx, contractId: number, { sha256, at }: { sha256: string; at: Date }) =>
  tx
    .updateTable('contract')
    .set({ state: 'sent', document_sha256: sha256, sent_at: at })
    .where('id', '=', contractId)
    .execute()

export const markSigned = (tx: Tx, contractId: number, at: Date) =>
  tx.updateTable('contract').set({ state: 'signed', signed_at: at }).where('id', '=', contractId).execute()

export const addSignature = (tx: Tx, contractId: number, it: Signature & { recordedBy: number | null }) =>
  tx
    .insertInto('contract_signature')
    .values({
      contract_id: contractId,
      party: it.party,
      name: it.name,
      signed_at: it.signedAt,
      way: it.way,
      signed_sha256: it.signedSha256,
      recorded_by: it.recordedBy,
    })
    .execute()
