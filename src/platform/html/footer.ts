import { type Html, html } from './html.ts'
import type { View } from './view.ts'

/** The bottom of every page: who is behind it, and the pages about the site. */
export function footer(view: View): Html {
  const { site, text } = view
  return html`<footer class="${view.theme.classes.footer}">
<div class="footer-in">
<p class="footer-who"><strong>${site.name}</strong><br>${site.tagline}<br>${site.institution}</p>
${
  view.footer.length > 0 &&
  html`<nav aria-label="${text.footerNav}"><ul>${view.footer.map(link => html`<li><a href="${link.href}">${link.label}</a></li>`)}</ul></nav>`
}
</div>
</footer>`
}
