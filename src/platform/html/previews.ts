import { formatNumber } from '../i18n/index.ts'
import { actions, linkButton } from './buttons.ts'
import { type Html, html, paragraphs } from './html.ts'
import { layout, type Page } from './layout.ts'
import { alert, details } from './messages.ts'
import type { View } from './view.ts'

type ShownPage = {
  /** In any unit: their proportion is the page's. */
  width: number
  height: number
  text: string
}

type PreviewPage = Pick<Page, 'crumbs'> & {
  /** The file's own name. */
  name: string
  /** Where the file itself is. */
  download: string
  /** Undefined when the document could not be read. */
  preview: { count: number; pages: readonly ShownPage[] } | undefined
  picture: (page: number) => string
}

/** The width at which pages are drawn, in pixels. */
const WIDTH = 1200
/** A page that is all height is drawn no higher, in pixels. */
const HEIGHT = 2400

/**
 * The pages of a document without opening it: each as a picture, drawn when it comes near, and in text for whoever does not see it.
 * The file itself stays one link away.
 */
export function previewPage(view: View, { crumbs, download, name, picture, preview }: PreviewPage): Html {
  const t = view.text.preview
  const open = actions(view, [
    linkButton(view, { href: download, label: t.download, kind: 'secondary', download: true }),
  ])
  const rest = preview && preview.count > preview.pages.length
  const body = html`${open}
${!preview && alert(view, { kind: 'warning', body: t.unreadable })}
${preview?.pages.map((page, index) => pagePart(view, page, { n: index + 1, of: preview.count, name, src: picture(index + 1) }))}
${rest && alert(view, { kind: 'info', body: t.rest(formatNumber(view.lang, preview.count), formatNumber(view.lang, preview.pages.length)) })}`
  return layout(view, { title: name, eyebrow: t.title, crumbs, body })
}

type Placed = { n: number; of: number; name: string; src: string }

function pagePart(view: View, { height, text, width }: ShownPage, { n, name, of, src }: Placed): Html {
  const t = view.text.preview
  const scale = Math.min(WIDTH / width, HEIGHT / height)
  const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
  const title = t.page(n, of)
  return html`<section class="page-preview" aria-labelledby="page-${n}"><h2 id="page-${n}">${title}</h2>
<img src="${src}" alt="${t.picture(n, name)}" width="${w}" height="${h}"${n > 1 && html` loading="lazy"`} decoding="async">
${text ? details(view, { summary: t.text(n), body: paragraphs(text) }) : html`<p class="${view.theme.classes.hint}">${t.noText}</p>`}</section>`
}
