import { type Html, html, type View } from '../html/index.ts'

/** A picture to draw: its files, smallest first in each format, the best format first. */
export type DrawnPicture = {
  width: number
  height: number
  /** Empty for a picture that says nothing. */
  alt: string
  /** Who made it and under which licence, shown below. */
  credit: string
  files: readonly { type: string; href: string; width: number }[]
}

type Shown = {
  /** How wide it is shown, as in HTML. */
  sizes?: string
  /** Near the top of the page: asked for at once. */
  first?: boolean
}

const SIZES = '(min-width: 48rem) 44rem, 100vw'

/** A picture in the formats and sizes that a browser may choose from; its place is kept before it comes. */
export function pictureElement(_view: View, picture: DrawnPicture, { first, sizes = SIZES }: Shown = {}): Html {
  const types = [...new Set(picture.files.map(it => it.type))]
  const inType = (type: string | undefined) => picture.files.filter(it => it.type === type)
  const set = (type: string | undefined) =>
    inType(type)
      .map(it => `${it.href} ${it.width}w`)
      .join(', ')
  const last = types.at(-1)
  const plain = inType(last).find(it => it.width >= 800) ?? inType(last).at(-1)
  return html`<picture>${types
    .slice(0, -1)
    .map(
      type => html`<source type="${type}" srcset="${set(type)}" sizes="${sizes}">`,
    )}<img src="${plain?.href}" srcset="${set(
    last,
  )}" sizes="${sizes}" width="${picture.width}" height="${picture.height}" alt="${picture.alt}"${!first && html` loading="lazy"`} decoding="async"></picture>`
}
