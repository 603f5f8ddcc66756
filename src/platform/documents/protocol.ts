import type { Lang } from '../i18n/index.ts'

/** A file carried inside the PDF, as a receipt's machine-readable form. `content` is text. */
type Attachment = { name: string; mediaType: string; description: string; content: string }

/**
 * What to typeset. `main` is Typst source that starts with `#import "/letter.typ": *`; `data` is JSON it reads as `data`. `date` is
 * the document's instant: the same document always makes the same bytes.
 */
export type PdfDocument = {
  main: string
  data: unknown
  title: string
  lang: Lang
  date: Date
  attachments?: readonly Attachment[]
}

/** A drawing is a document of one page, whose letters are outlines. */
export type Question = { id: number; document: PdfDocument; form: 'pdf' | 'drawing' }
export type Answer = { id: number; made: Uint8Array<ArrayBuffer> } | { id: number; error: string }
