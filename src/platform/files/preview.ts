import { pageImage } from '../images/index.ts'
import type { Services } from '../services.ts'
import { drawPage, type PdfPage, readPages } from './pdf/reader.ts'
import { findDrawnPage } from './queries.ts'
import { rememberPage } from './store.ts'

/** More than any document asked for; a longer one is read as a file. */
const MOST_PREVIEWED_PAGES = 40

/** The pages of a PDF that are shown, with their text; `count` is of the whole. */
export type Preview = { count: number; pages: PdfPage[] }

/**
 * What is shown of a stored PDF without opening it: each page's proportions and text. Its text is read anew each time: nothing of what somebody
 * wrote is kept twice. Undefined for a document that cannot be read. Throws `FileHeld` as the file itself does.
 */
export async function previewOf({ files }: Services, sha256: string): Promise<Preview | undefined> {
  const read = await readPages(await files.get(sha256), MOST_PREVIEWED_PAGES)
  return 'trouble' in read ? undefined : read
}

/**
 * A page of a stored PDF as WebP, drawn the first time somebody looks at it, then kept with its file. Undefined for a page that is not shown.
 * Throws `FileHeld` as the file itself does.
 */
export async function pagePicture(
  services: Services,
  sha256: string,
  page: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { db, files, now } = services
  if (page < 1 || page > MOST_PREVIEWED_PAGES) return undefined
  const drawn = await findDrawnPage(db, sha256, page)
  if (drawn) return files.get(drawn.image)
  const pixels = await drawPage(await files.get(sha256), page)
  if ('trouble' in pixels) return undefined
  const picture = await pageImage(pixels)
  const { height, width } = pixels
  const image = await files.keepDrawn(picture)
  await db.transaction().execute(tx => rememberPage(tx, { at: now(), image, page, sha256, width, height }))
  return picture
}
