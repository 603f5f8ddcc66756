import { readPages } from './pdf/reader.ts'

const MOST_PAGES = 500

/**
 * The text of each page of a PDF, in order, as programs read it; a page that is a picture has none. Lines end with `\n`. Undefined for what
 * cannot be read. At most 500 pages.
 */
export async function textOf(pdf: Uint8Array): Promise<string[] | undefined> {
  const read = await readPages(pdf, MOST_PAGES)
  return 'trouble' in read ? undefined : read.pages.map(it => it.text)
}
