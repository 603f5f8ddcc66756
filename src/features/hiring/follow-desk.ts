import { record } from '../../platform/audit/index.ts'
import { rememberFile } from '../../platform/files/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Followed, SignatureDesk } from '../../platform/signatures/index.ts'
import { editionById } from '../edition/index.ts'
import { holdFile } from './hold-file.ts'
import * as queries from './queries.ts'
import { isOver, LARGEST_SIGNED_BYTES } from './rules.ts'
import * as store from './store.ts'
import { takeSignature } from './take-signature.ts'

type Request = Awaited<ReturnType<typeof queries.listRequests>>[number]

/**
 * Asks the external desk about what it has, or about one request when it has just called, and keeps each document signed by everybody.
 * The desk is asked outside any transaction; one that does not answer is asked again next time.
 */
export async function followDesk(services: Services, which: { externalId?: string } = {}): Promise<void> {
  const { desk, log } = services
  if (!desk) return
  for (const request of await queries.listRequests(services.db, which))
    await follow(services, desk, request).catch(cause =>
      log.warn('the signing desk was not understood', { fault: cause }),
    )
}

async function follow(services: Services, desk: SignatureDesk, request: Request): Promise<void> {
  const { signatures, state } = await desk.find(request.externalId)
  if (state === 'open') return
  if (state === 'refused') return refused(services, request)
  const bytes = await desk.fetch(request.externalId)
  const kept = await services.files.put(bytes, { maxBytes: LARGEST_SIGNED_BYTES, allow: ['application/pdf'] })
  if (!kept.ok) throw new Error(`the desk's document was refused: ${kept.refusal.code}`)
  await services.db.transaction().execute(async tx => {
    await rememberFile(tx, kept.value, services.now())
  })
  await signed(services, request, { signatures, sha256: kept.value.sha256 })
}

type Kept = Pick<Followed, 'signatures'> & { sha256: string }

/** A version that was replaced meanwhile gets no signature, nor does the contract of somebody who lost their place. */
async function signed(services: Services, request: Request, { signatures, sha256 }: Kept): Promise<void> {
  const edition = await editionById(services.db, request.editionId)
  if (!edition?.hiring) return
  const { signatures: order } = edition.hiring
  await services.db.transaction().execute(async tx => {
    const at = services.now()
    for (const party of order) {
      const file = await holdFile(tx, edition.id, request.fellowshipId)
      const given = signatures.find(it => it.party === party)
      if (!given) throw new Error(`the desk does not say when the ${party} signed`)
      const isAsked = file.contractId === request.contractId && file.contractState === 'sent' && !isOver(file.state)
      if (!isAsked || file.signed.includes(party)) continue
      const { name, signedAt } = given
      const signature = { party, name, signedAt, way: 'external', signedSha256: sha256 } as const
      const taking = { edition, file, contractId: request.contractId, signature, recordedBy: null, at }
      await takeSignature(services, tx, taking)
    }
  })
}

async function refused({ db, now }: Services, request: Request): Promise<void> {
  await db.transaction().execute(async tx => {
    await store.lockHiring(tx, request.editionId)
    const at = now()
    if ((await store.endRequest(tx, request.contractId, { state: 'refused', at })) === 0) return
    const about = {
      editionId: request.editionId,
      actorId: null,
      at,
      subject: 'contract',
      subjectId: request.contractId,
    }
    await record(tx, { ...about, kind: 'refused_at_desk' })
  })
}
