import type { Tx } from '../../../platform/db/index.ts'

export const addRequest = (tx: Tx, contractId: number, externalId: string, at: Date) =>
  tx
    .insertInto('signing_request')
    .values({ contract_id: contractId, external_id: externalId, state: 'open', requested_at: at })
    .execute()

type Ending = { state: 'signed' | 'refused' | 'dropped'; at: Date }

/** What became of the request of a contract that the desk still has. Returns how many there were. */
export async function endRequest(tx: Tx, contractId: number, { state, at }: Ending): Promise<number> {
  const ended = await tx
    .updateTable('signing_request')
    .set({ state, finished_at: at })
    .where('contract_id', '=', contractId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return Number(ended.numUpdatedRows)
}
