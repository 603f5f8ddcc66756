import type { Db, Tx } from '../db/index.ts'
import type { ScanState, StoredFile } from './files.ts'

/**
 * Remembers a kept file in the transaction of the verb that uses it. The same content twice is one row: that it is clean is learnt again,
 * unless it is in quarantine, which only the scan of everything ends.
 */
export async function rememberFile(tx: Tx, file: StoredFile, at: Date): Promise<void> {
  const { scan } = file
  const clean = scan.state === 'clean'
  await tx
    .insertInto('blob')
    .values({
      sha256: file.sha256,
      size_bytes: file.size,
      media_type: file.type,
      pages: file.pages ?? null,
      created_at: at,
      scan_state: scan.state,
      scanned_at: clean ? at : null,
      scanned_with: clean ? scan.signatures || null : null,
    })
    .onConflict(conflict =>
      conflict
        .column('sha256')
        .doUpdateSet(it => ({
          scan_state: it.ref('excluded.scan_state'),
          scanned_at: it.ref('excluded.scanned_at'),
          scanned_with: it.ref('excluded.scanned_with'),
        }))
        .where('excluded.scan_state', '=', 'clean')
        .where('blob.scan_state', '<>', 'infected'),
    )
    .execute()
}

/** What the antivirus knows of a file, or undefined for one that no row names yet. One query. */
export async function scanStateOf(db: Db, sha256: string): Promise<ScanState | undefined> {
  const row = await db.selectFrom('blob').select('scan_state').where('sha256', '=', sha256).executeTakeFirst()
  return row?.scan_state as ScanState | undefined
}

/** What is known of a file, held until the end of the transaction; undefined when it was forgotten meanwhile. One query. */
export async function holdScanState(tx: Tx, sha256: string): Promise<ScanState | undefined> {
  const row = await tx
    .selectFrom('blob')
    .select('scan_state')
    .where('sha256', '=', sha256)
    .forUpdate()
    .executeTakeFirst()
  return row?.scan_state as ScanState | undefined
}

export type Noted = { sha256: string; signatures: string; malware: string | null; at: Date }

export async function noteScan(tx: Tx, { at, malware, sha256, signatures }: Noted): Promise<void> {
  const state = malware === null ? 'clean' : 'infected'
  await tx
    .updateTable('blob')
    .set({ scan_state: state, scanned_at: at, scanned_with: signatures, malware })
    .where('sha256', '=', sha256)
    .execute()
}

/** Remembers a page as it was drawn. Drawn twice at once, it is one row. */
export async function rememberPage(
  tx: Tx,
  { at, image, page, sha256, width, height }: { at: Date; image: StoredFile; page: number; sha256: string } & Size,
): Promise<void> {
  await rememberFile(tx, image, at)
  await tx
    .insertInto('blob_page')
    .values({ sha256, page, image_sha256: image.sha256, width, height, drawn_at: at })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

type Size = { width: number; height: number }
