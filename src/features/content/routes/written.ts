import type { Db } from '../../../platform/db/index.ts'
import type { View } from '../../../platform/html/index.ts'
import { draw, plainText, readMarkdown } from '../../../platform/markdown/index.ts'
import { drawnPictures } from '../pages/drawn.ts'
import type { Shown } from '../pages/parts.ts'
import { listBlocks, picturesNamed } from '../queries.ts'
import { type Place, type Published, wordsIn } from '../rules.ts'

type Row = Pick<Published, 'document' | 'name'>

export type Drawing = {
  /** The level of the highest headings of the texts, 2 unless told. */
  level?: number
  /** Several texts are in one page: the anchors of each start with its name. */
  together?: boolean
}

/** Draws what was read, published or not. One query, none where no picture is used. */
export async function drawWritten<Entry extends Row>(
  db: Db,
  view: View,
  rows: readonly Entry[],
  { level = 2, together = false }: Drawing = {},
): Promise<Shown<Entry>[]> {
  const read = rows.map(entry => {
    const { lang, words } = wordsIn(entry.document, view.lang)
    return { entry, lang, words, reading: readMarkdown(words.body, view.origin) }
  })
  const names = read.flatMap(it => [it.entry.document.facts.picture, ...it.reading.pictures]).filter(it => it !== '')
  const pictures = drawnPictures(view, await picturesNamed(db, [...new Set(names)]))
  return read.map(({ entry, lang, reading, words: { description, title } }) => ({
    ...{ entry, lang, title, description },
    body: draw(view, reading, { level, pictures, prefix: together ? `${entry.name}-` : '' }),
    plain: plainText(reading.blocks),
    picture: pictures.get(entry.document.facts.picture),
    pictured: reading.pictures.includes(entry.document.facts.picture),
  }))
}

/** A block as a page shows it. */
export type Block = Pick<Shown, 'title' | 'description' | 'body' | 'lang'>

/**
 * The block published at a place, in the reader's language, or undefined where there is none. The edition's own comes before that of the whole
 * programme. One query, two where it uses pictures.
 */
export async function blockOf(
  db: Db,
  view: View,
  { editionId, level, place }: { editionId: string; place: Place; level?: number },
): Promise<Block | undefined> {
  const row = (await listBlocks(db, editionId, [place])).get(place)
  const [block] = await drawWritten(db, view, row ? [row] : [], level ? { level } : {})
  return block
}
