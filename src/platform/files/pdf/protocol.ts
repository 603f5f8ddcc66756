/** What is asked of the thread that reads PDFs. `page` counts from 1. */
export type Task = { task: 'count' } | { task: 'read'; most: number } | { task: 'draw'; page: number }

/** A page's proportions in points (1/72 inch), and its text as programs read it: empty where the page is a picture. */
export type PdfPage = { width: number; height: number; text: string }

/** A page as pixels, four bytes each (red, green, blue, alpha). */
export type Drawn = { width: number; height: number; pixels: Uint8Array<ArrayBuffer> }

/** `locked` asks for a password; `broken` could not be followed; `missing` has no such page. */
export type Trouble = { trouble: 'locked' | 'broken' | 'missing' }

/** `pages` of a `read` are the first ones asked for; `count` is of the whole document. */
export type Made =
  | { task: 'count'; count: number }
  | { task: 'read'; count: number; pages: PdfPage[] }
  | { task: 'draw'; drawn: Drawn }

export type Question = Task & { bytes: Uint8Array }
export type Answer = Made | Trouble
