import { type Html, html, layout, linkButton, type View } from '../../../platform/html/index.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** Said of an address that named something, once, and does not any more. */
export function gonePage(view: View, { catalogue, year }: { year: number; catalogue: string }): Html {
  const t = text[view.lang].gone
  const body = html`<p>${t.body(year)}</p><p>${linkButton(view, { href: catalogue, label: t.catalogue, kind: 'secondary' })}</p>`
  return layout(view, { title: t.title, body })
}
