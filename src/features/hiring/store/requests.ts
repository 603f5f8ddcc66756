import type { Tx } from '../../../platform/db/index.ts'

export const addRequest = (tx: Tx, contractId: number, externalId: string, at: Date) =>
  tx
    .insertInto('signing_request')
    .values({ contract_id: contractId, external_id: externalId, state: 'open', requested_at: at })
    .execute()

type Ending = { state: 'signed' | 'refused' | 'dropped'; at: Date }

/** The desk is no longer waited for about somebody whose contract is over, however that came. */
export const dropRequestsOver = (tx: Tx, editionId: string, at: Date) =>
  tx
    .updateTable('signing_request')
    .from('contract')
    .innerJoin('fellowship', 'fellowship.id', 'contract.fellowship_id')
    .set({ state: 'dropped', finished_at: at })
    .whereRef('contract.id', '=', 'signing_request.contract_id')
    .where('signing_request.state', '=', 'open')
    .where('fellowship.edition_id', '=', editionId)
    .where('fellowship.state', 'in', ['left', 'ended'])
    .execute()

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
