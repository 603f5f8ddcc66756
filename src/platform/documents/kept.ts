import { createHash } from 'node:crypto'
import type { PdfDocument } from './protocol.ts'

type Kept = { etag: string; pdf: Promise<Uint8Array<ArrayBuffer>> }

/** Public documents are few and small: posters, sheets, rules, in two languages. About 10 MB. */
const MOST_KEPT = 160
const kept = new Map<string, Kept>()

/**
 * A document as everybody may get it, typeset once and kept by its content: whoever asks while it is being typeset waits for the same. The
 * oldest goes when there are too many. `etag` is known before it is typeset.
 */
export function keptPdf(document: PdfDocument, render: (document: PdfDocument) => Kept['pdf']): Kept {
  const etag = createHash('sha256').update(JSON.stringify(document)).digest('base64url').slice(0, 22)
  const found = kept.get(etag)
  if (found) return found
  const pdf = render(document)
  const made = { etag, pdf }
  kept.set(etag, made)
  pdf.catch(() => kept.delete(etag))
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest)
  return made
}
