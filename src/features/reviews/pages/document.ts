import { href } from '../../../kernel/address.ts'
import type { Preview } from '../../../platform/files/index.ts'
import { type Html, previewPage, type View } from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import type { TeamFile } from '../rules.ts'
import { text } from './words.ts'

export type DocumentPage = {
  file: Pick<TeamFile, 'id' | 'code' | 'name'>
  document: { kind: string; name: string }
  preview: Preview | undefined
}

/** The pages of one document of an application, for the team. */
export function documentPage(view: View, { document, file, preview }: DocumentPage): Html {
  const t = text[view.lang]
  const params = { id: file.id, kind: document.kind }
  return previewPage(view, {
    name: document.name,
    preview,
    crumbs: [
      { href: href(paths.team, view.lang), label: t.team },
      { href: href(paths.list, view.lang), label: t.tabList },
      { href: href(paths.file, view.lang, { id: file.id }), label: `${file.code} ${file.name}` },
    ],
    download: href(paths.document, view.lang, params),
    picture: page => href(paths.documentPicture, view.lang, { ...params, page }),
  })
}
