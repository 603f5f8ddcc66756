import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Contract, ContractFacts, Signature } from '../rules.ts'

/** Every version of somebody's contract, the latest first, with its signatures. Two queries. */
export async function listContracts(db: Db | Tx, fellowshipId: number): Promise<Contract[]> {
  const rows = await db
    .selectFrom('contract')
    .select(['id', 'version', 'state', 'cause', 'reason', 'facts', 'document_sha256 as documentSha256'])
    .select(['drafted_at as draftedAt', 'sent_at as sentAt', 'signed_at as signedAt'])
    .where('fellowship_id', '=', fellowshipId)
    .orderBy('version', 'desc')
    .execute()
  const signatures = await db
    .selectFrom('contract_signature')
    .innerJoin('contract', 'contract.id', 'contract_id')
    .select(['contract_id as contractId', 'party', 'name', 'contract_signature.signed_at as signedAt', 'way'])
    .select('signed_sha256 as signedSha256')
    .where('fellowship_id', '=', fellowshipId)
    .orderBy('contract_signature.id')
    .execute()
  return rows.map(row => ({
    ...row,
    facts: row.facts as unknown as ContractFacts,
    signatures: signatures.filter(it => it.contractId === row.id).map(({ contractId: _, ...it }): Signature => it),
  }))
}

/** The version of a contract that is in force, or undefined. Two queries. */
export const findCurrent = async (db: Db | Tx, fellowshipId: number): Promise<Contract | undefined> =>
  (await listContracts(db, fellowshipId)).find(it => it.state !== 'replaced')

/** The requests that the external desk still has, or that one of them. One query. */
export function listRequests(db: Db | Tx, which: { externalId?: string } = {}) {
  const query = db
    .selectFrom('signing_request')
    .innerJoin('contract', 'contract.id', 'contract_id')
    .innerJoin('fellowship', 'fellowship.id', 'fellowship_id')
    .select(['external_id as externalId', 'contract_id as contractId', 'fellowship_id as fellowshipId'])
    .select('edition_id as editionId')
    .where('signing_request.state', '=', 'open')
    .orderBy('signing_request.id')
  return (which.externalId === undefined ? query : query.where('external_id', '=', which.externalId)).execute()
}
