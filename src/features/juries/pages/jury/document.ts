import { href } from '../../../../kernel/address.ts'
import type { Preview } from '../../../../platform/files/index.ts'
import { type Html, previewPage, type View } from '../../../../platform/html/index.ts'
import { paths } from '../../paths.ts'
import type { File } from '../../rules.ts'
import { text } from '../words.ts'

export type DocumentPage = {
  file: Pick<File, 'code' | 'name'>
  document: { kind: string; name: string }
  preview: Preview | undefined
}

/** The pages of one document of somebody whom this juror hears. */
export function documentPage(view: View, { document, file, preview }: DocumentPage): Html {
  const params = { code: file.code, kind: document.kind }
  return previewPage(view, {
    name: document.name,
    preview,
    crumbs: [
      { href: href(paths.day, view.lang), label: text[view.lang].jury.title },
      { href: href(paths.file, view.lang, { code: file.code }), label: file.name },
    ],
    download: href(paths.document, view.lang, params),
    picture: page => href(paths.documentPicture, view.lang, { ...params, page }),
  })
}
