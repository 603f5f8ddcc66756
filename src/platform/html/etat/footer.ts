import { footerNav } from '../footer.ts'
import { type Html, html } from '../html.ts'
import type { View } from '../view.ts'
import { frame } from './classes.ts'
import { mark } from './header.ts'

/** The bottom of every page: the State's mark, what the programme is, the pages about the site. */
export function footer(view: View): Html {
  const { site } = view
  return html`<footer class="${frame.footer}"><div class="${frame.container}">
<div class="${frame.footerBody}"><div class="${frame.footerBrand}">${mark}</div>
<div class="${frame.footerContent}"><p class="${frame.footerDescription}"><strong>${site.name}</strong><br>${site.tagline}</p></div></div>
${view.footer.length > 0 && html`<div class="${frame.footerBottom} etat-links">${footerNav(view)}</div>`}
</div></footer>`
}
