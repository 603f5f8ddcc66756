import { record } from '../audit/index.ts'
import type { Tx } from '../db/index.ts'
import type { Services } from '../services.ts'
import type { Scanner } from './files.ts'
import { countToScan, listToScan, type ToScan } from './queries.ts'
import { holdScanState, noteScan } from './store.ts'

const BATCH = 100

/** What a feature does, in the same transaction, when a file of its own turns out to be infected: telling whoever sent it. */
export type OnInfected = (tx: Tx, file: { sha256: string; malware: string }) => Promise<void>

type Rescan = {
  /** Also what these signatures have already seen: for signatures of one's own, of which the daemon does not say that they changed. */
  all?: boolean
  onInfected: OnInfected
  tell?: (done: number, total: number) => void
  signal?: AbortSignal
}

/** How many were of each: `scanned` without news; `unread` could not be read from the store, which the log tells. */
export type Rescanned = { scanned: number; infected: number; released: number; unread: number }

/**
 * Scans the stored files that the antivirus has not seen, or not with its present signatures; undefined where there is none. A file found
 * infected is held from then on, and its owner told; one that is no longer found infected is given again. Twice changes nothing more; stopped
 * half-way, it goes on where it was. Throws when the antivirus does not answer.
 */
export async function rescanFiles(services: Services, given: Rescan): Promise<Rescanned | undefined> {
  const { scanner } = services.files
  if (!scanner) return undefined
  const asked: ToScan = { signatures: await scanner.signatures(), all: given.all ?? false }
  const total = await countToScan(services.db, asked)
  const counts: Rescanned = { scanned: 0, infected: 0, released: 0, unread: 0 }
  let after = ''
  for (;;) {
    const names = await listToScan(services.db, { ...asked, after, limit: BATCH })
    if (names.length === 0) return counts
    for (const sha256 of names) {
      given.signal?.throwIfAborted()
      given.tell?.(counts.scanned + counts.infected + counts.released + counts.unread, total)
      counts[await rescanOne(services, scanner, { sha256, signatures: asked.signatures, ...given })] += 1
      after = sha256
    }
  }
}

type One = { sha256: string; signatures: string; onInfected: OnInfected }

/** Scans one file, then notes what it is, and the event where that changed. */
async function rescanOne(services: Services, scanner: Scanner, one: One): Promise<keyof Rescanned> {
  const { sha256, signatures, onInfected } = one
  const bytes = await services.files.open(sha256).catch(fault => {
    services.log.error('a stored file cannot be read', { fault })
  })
  if (!bytes) return 'unread'
  const verdict = await scanner.scan(bytes)
  const malware = verdict.clean ? null : verdict.signature
  return services.db.transaction().execute(async tx => {
    const from = await holdScanState(tx, sha256)
    if (from === undefined) return 'scanned'
    const at = services.now()
    const to = malware === null ? 'clean' : 'infected'
    await noteScan(tx, { sha256, signatures, malware, at })
    if (from === to) return 'scanned'
    const subject = { subject: 'file', subjectId: sha256, kind: 'scanned', from, to, data: { malware } }
    await record(tx, { ...subject, editionId: null, actorId: null, at })
    if (malware === null) return from === 'infected' ? 'released' : 'scanned'
    await onInfected(tx, { sha256, malware })
    return 'infected'
  })
}
