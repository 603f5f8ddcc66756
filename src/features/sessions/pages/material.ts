import { href } from '../../../kernel/address.ts'
import { fileField, form, html, layout, textField, type View } from '../../../platform/html/index.ts'
import { formatSize } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import type { Session } from '../rules.ts'
import { sessionHref, titleOf } from './parts.ts'
import { text } from './when.ts'

type MaterialPage = {
  session: Session
  maxBytes: number
  typed: { title: string; url: string }
  error: string | undefined
}

/** A file or a link to add to a session. */
export function materialPage(view: View, { error, maxBytes, session, typed }: MaterialPage) {
  const t = text[view.lang].mine
  const hint = t.materialHint(formatSize(view.lang, maxBytes))
  const types = 'application/pdf,image/png,image/jpeg'
  const body = form(view, {
    action: href(paths.materials, view.lang, { id: session.id }),
    multipart: true,
    body: html`${fileField(view, { name: 'file', label: t.materialFile, hint, accept: types, error })}
${textField(view, { name: 'url', label: t.materialUrl, type: 'url', value: typed.url, required: false })}
${textField(view, { name: 'title', label: t.materialTitle, value: typed.title, required: false })}`,
    submit: t.add,
  })
  const crumbs = [
    { href: href(paths.mine, view.lang), label: t.title },
    { href: sessionHref(view, session.id), label: titleOf(view, session) },
  ]
  return layout(view, { title: t.addMaterial, crumbs, errors: error ? [{ field: 'file', message: error }] : [], body })
}
