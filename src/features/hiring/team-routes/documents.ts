import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, pages, sendFile } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { canonicalJson, sha256Hex } from '../../../platform/signing/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { evidencePage, type Proof } from '../pages/evidence.ts'
import { paths } from '../paths.ts'
import * as queries from '../queries.ts'
import type { Contract } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { typesetContract } from '../typeset-contract.ts'
import { fileHere } from './team.ts'

const text = { fr, en }
const { app, get } = pages<Applied>()

get(paths.document, async c => {
  const { contract, edition, name } = await versionHere(c)
  const { files } = c.var.services
  const kept = contract.documentSha256
  const bytes = kept ? await files.get(kept) : await typesetContract(edition, contract, { date: contract.draftedAt })
  return sendFile(c, { name, type: 'application/pdf', bytes })
})

get(paths.signed, async c => {
  const { contract, name } = await versionHere(c)
  const signature = contract.signatures.find(it => it.party === c.req.param('party'))
  if (!signature) throw new NotFound()
  const bytes = await c.var.services.files.get(signature.signedSha256)
  return sendFile(c, { name, type: 'application/pdf', bytes })
})

get(paths.evidence, async c => {
  const { file } = await fileHere(c)
  const contracts = await queries.listContracts(c.var.services.db, file.id)
  const proofs = await Promise.all(contracts.map(it => proofOf(c.var.services, it)))
  return c.html(evidencePage(c.var.view, { file, proofs }))
})

export const documentRoutes = app

async function versionHere(c: Context<App>) {
  const { edition, file } = await fileHere(c)
  const contracts = await queries.listContracts(c.var.services.db, file.id)
  const contract = contracts.find(it => it.version === idOf(c, 'version'))
  if (!contract) throw new NotFound()
  const { document } = text[c.var.lang]
  return { edition, contract, name: `${document.reference(file.name, contract.version)}.pdf` }
}

/** Reading a document computes its hash anew: one that was altered, or is not there, is not intact. */
async function proofOf({ files, log }: Services, contract: Contract): Promise<Proof> {
  const intact = new Set<string>()
  const kept = [contract.documentSha256, ...contract.signatures.map(it => it.signedSha256)]
  for (const sha256 of kept.filter(it => it !== null))
    try {
      await files.get(sha256)
      intact.add(sha256)
    } catch (fault) {
      // The page says it, and so does the log.
      log.error('a document of a contract is not what it was', { fault })
    }
  return { contract, contentSha256: sha256Hex(canonicalJson(contract.facts)), intact }
}
