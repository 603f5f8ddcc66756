import { href } from '../../../kernel/address.ts'
import { type Html, html, linkButton, type View } from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** What the home page says once the cohort is announced. */
export function teaser(view: View, { fellows, teams }: { fellows: number; teams: number }): Html {
  const t = text[view.lang]
  return html`<p><strong>${t.teaser}</strong></p>${fellows > 0 && html`<p>${t.teaserBody(fellows, teams)}</p>`}
<p>${linkButton(view, { href: href(paths.cohort, view.lang), label: t.teaserLink, kind: 'secondary' })}</p>`
}
