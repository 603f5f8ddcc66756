import { href } from '../../../kernel/address.ts'
import type { View } from '../../../platform/html/index.ts'
import type { DrawnPicture } from '../../../platform/markdown/index.ts'
import { paths } from '../paths.ts'
import type { Picture } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export const text = { fr, en }

/** Pictures in the reader's language, with the addresses of their files. */
export const drawnPictures = (view: View, pictures: ReadonlyMap<string, Picture>): Map<string, DrawnPicture> =>
  new Map([...pictures].map(([name, it]) => [name, drawnPicture(view, it)]))

export function drawnPicture(view: View, picture: Picture): DrawnPicture {
  const { alt, credit, height, licence, width } = picture
  const said = [credit, licence].filter(Boolean).join(', ')
  const order = ['image/avif', 'image/webp', 'image/jpeg', 'image/png']
  const files = picture.files
    .toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type) || a.width - b.width)
    .map(it => ({ type: it.type, width: it.width, href: hrefOfFile(it) }))
  return { width, height, files, alt: alt[view.lang], credit: said && text[view.lang].public.credit(said) }
}

/** The address of a file of a picture: it changes with what it holds. */
const hrefOfFile = ({ sha256, type }: { sha256: string; type: string }): string =>
  href(paths.picture, 'fr', { file: `${sha256}.${type.split('/')[1]}` })
