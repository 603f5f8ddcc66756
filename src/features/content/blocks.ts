import type { Db } from '../../platform/db/index.ts'
import type { Html, View } from '../../platform/html/index.ts'
import { draw, readMarkdown } from '../../platform/markdown/index.ts'
import { drawnPictures } from './pages/drawn.ts'
import { listBlocks, picturesNamed } from './queries.ts'
import { type Lang, type Place, type Published, wordsIn } from './rules.ts'

/** A block as a page shows it. `lang` is the other language than the page's where the block is written in that one alone. */
export type Block = { title: string; description: string; body: Html; lang: Lang }

type Drawing = { level?: number; prefix?: string }

/** The blocks of these places that are published, by place, drawn in the reader's language. One query, two where pictures are used. */
export async function blocksOf(
  db: Db,
  view: View,
  { editionId, places }: { editionId: string; places: readonly Place[] },
  drawing: Drawing = {},
): Promise<Map<string, Block>> {
  return drawBlocks(db, view, await listBlocks(db, editionId, places), drawing)
}

/** One block, or undefined where nothing is published there. One query, two where it uses pictures. */
export const blockOf = async (
  db: Db,
  view: View,
  { editionId, place }: { editionId: string; place: Place },
  drawing: Drawing = {},
): Promise<Block | undefined> => (await blocksOf(db, view, { editionId, places: [place] }, drawing)).get(place)

/** Draws blocks that were read, published or not. At most one query. */
export async function drawBlocks(
  db: Db,
  view: View,
  rows: ReadonlyMap<string, Pick<Published, 'document'>>,
  drawing: Drawing = {},
): Promise<Map<string, Block>> {
  const read = [...rows].map(([place, { document }]) => {
    const { lang, words } = wordsIn(document, view.lang)
    return { place, lang, words, reading: readMarkdown(words.body, view.origin) }
  })
  const pictures = drawnPictures(view, await picturesNamed(db, [...new Set(read.flatMap(it => it.reading.pictures))]))
  return new Map(
    read.map(({ lang, place, reading, words: { description, title } }) => [
      place,
      { title, description, lang, body: draw(view, reading, { ...drawing, pictures }) },
    ]),
  )
}
