import { formatSize, plural } from '../../i18n/index.ts'
import { attributes, type Html, html } from '../html.ts'
import { stateTag } from '../states.ts'
import type { View } from '../view.ts'
import { controlAttributes, type FieldBase, field } from './field.ts'

export type KeptFile = {
  name: string
  /** In bytes. */
  size: number
  pages?: number | undefined
  href?: string | undefined
  /** Where its pages are shown. */
  preview?: string | undefined
  /** Given to nobody: it is said why, and no link leads to it. */
  held?: 'infected' | 'waiting' | undefined
}

/** A file with its pages and size: « cv.pdf (2 pages, 840 ko) », and the way to its pages. */
export function fileFacts(view: View, file: KeptFile): Html {
  const facts = [
    file.pages !== undefined && plural(view.lang, file.pages, view.text.pages),
    formatSize(view.lang, file.size),
  ]
  const size = html`<span class="${view.theme.classes.mark}">(${facts.filter(Boolean).join(', ')})</span>`
  if (file.held) {
    const kind = file.held === 'infected' ? 'error' : 'waiting'
    const { state, why } = view.text.fileHeld[file.held]
    return html`<strong>${file.name}</strong> ${size} ${stateTag(view, kind, state)} <span class="${view.theme.classes.hint}">${why}</span>`
  }
  const about = html` <span class="${view.theme.classes.hidden}">(${file.name})</span>`
  const preview = file.preview && html` <a href="${file.preview}">${view.text.filePreview}${about}</a>`
  return html`${file.href ? html`<a href="${file.href}">${file.name}</a>` : html`<strong>${file.name}</strong>`} ${size}${preview}`
}

type FileField = FieldBase & {
  /** Accepted types, as in HTML: `application/pdf`. */
  accept?: string | undefined
  multiple?: boolean | undefined
  /** The file already received for this question. */
  current?: KeptFile | undefined
}

/** A file to hand in; the one already received is shown with its name, pages and size. */
export const fileField = (view: View, given: FileField): Html =>
  field(
    view,
    given,
    html`${
      given.current &&
      html`<p class="${view.theme.classes.fileCurrent}" id="${given.name}-current"><span class="${view.theme.classes.hidden}">${view.text.fileKept}, </span>${fileFacts(view, given.current)}<br>${view.text.fileReplace}</p>`
    }<input class="${view.theme.classes.input} file"${attributes({
      type: 'file',
      accept: given.accept,
      multiple: given.multiple,
    })}${controlAttributes(given, given.current && `${given.name}-current`)}>`,
  )
