import type { Tx } from '../db/index.ts'
import type { StoredFile } from './files.ts'

/** Remembers a kept file in the transaction of the verb that uses it. The same content twice is one row. */
export async function rememberFile(tx: Tx, file: StoredFile, at: Date): Promise<void> {
  await tx
    .insertInto('blob')
    .values({
      sha256: file.sha256,
      size_bytes: file.size,
      media_type: file.type,
      pages: file.pages ?? null,
      created_at: at,
    })
    .onConflict(conflict => conflict.column('sha256').doNothing())
    .execute()
}
