import { href } from '../../../kernel/address.ts'
import type { Preview } from '../../../platform/files/index.ts'
import { type Html, previewPage, type View } from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { text } from './words.ts'

export type FilePreview = { id: number; name: string; preview: Preview | undefined }

/** The pages of one's own document, as those who read the file see them. */
export function filePreviewPage(view: View, { id, name, preview }: FilePreview): Html {
  const t = text[view.lang]
  return previewPage(view, {
    name,
    preview,
    crumbs: [
      { href: href(paths.mine, view.lang), label: t.mine },
      { href: href(paths.files, view.lang), label: t.steps.files() },
    ],
    download: href(paths.file, view.lang, { id }),
    picture: page => href(paths.filePicture, view.lang, { id, page }),
  })
}
