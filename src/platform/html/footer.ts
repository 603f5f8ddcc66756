import { type Html, html } from './html.ts'
import type { View } from './view.ts'

/** The bottom of every page: who is behind it, and where the site leads. */
export function footer(view: View): Html {
  const { site } = view
  return html`<footer class="${view.theme.classes.footer}">
<div class="footer-in">
<p class="footer-who"><strong>${site.name}</strong><br>${site.tagline}<br>${site.institution}</p>
${view.footer.length > 0 && footerNav(view)}
</div>
</footer>`
}

/** Where the site leads, in groups with their headings. */
export const footerNav = (view: View): Html =>
  html`<nav class="footer-nav" aria-label="${view.text.footerNav}">${view.footer.map(
    ({ links, title }) =>
      html`<div><h2>${title}</h2><ul>${links.map(link => html`<li><a href="${link.href}">${link.label}</a></li>`)}</ul></div>`,
  )}</nav>`
