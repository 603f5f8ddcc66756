import { rememberFile } from '../../platform/files/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import type { Approval } from './queries.ts'
import * as store from './store.ts'
import { typesetList } from './typeset-list.ts'

const LARGEST_DOCUMENT_BYTES = 10_000_000

/** The signed document of an approved list, typeset once, in the first language of the edition, and kept: every reader gets the same bytes. */
export async function signedDocument(
  { db, files, now }: Services,
  edition: Edition,
  approval: Approval,
): Promise<Uint8Array> {
  if (approval.documentSha256) return files.get(approval.documentSha256)
  const pdf = await typesetList(edition, approval, edition.languages[0] ?? 'fr')
  const kept = await files.put(pdf, { maxBytes: LARGEST_DOCUMENT_BYTES, allow: ['application/pdf'] })
  if (!kept.ok) throw new Error(`the signed list was refused: ${kept.refusal.code}`)
  await db.transaction().execute(async tx => {
    await rememberFile(tx, kept.value, now())
    await store.keepDocument(tx, approval.id, kept.value.sha256)
  })
  return pdf
}
