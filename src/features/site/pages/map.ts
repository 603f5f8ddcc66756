import { href } from '../../../kernel/address.ts'
import { type Html, html, layout, section, type View } from '../../../platform/html/index.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Listed = { title: string; slug: string }
type Mapped = { title: string; links: readonly { name: string; href: string; label: string }[] }

/** Every public page as it is at this instant, from the same list as the footer, with each challenge under the catalogue. */
export function mapPage(view: View, groups: readonly Mapped[], listed: readonly Listed[]): Html {
  const t = text[view.lang].map
  const ofChallenges = html`<ul>${listed.map(
    it => html`<li><a href="${href(challenges.challenge, view.lang, { slug: it.slug })}">${it.title}</a></li>`,
  )}</ul>`
  const body = groups.map(({ links, title }) =>
    section(view, {
      title,
      body: html`<ul class="site-map">${links.map(
        it =>
          html`<li><a href="${it.href}">${it.label}</a>${it.name === 'challenges' && listed.length > 0 && ofChallenges}</li>`,
      )}</ul>`,
    }),
  )
  return layout(view, {
    title: t.title,
    lead: t.lead,
    about: { description: t.description },
    body: html`<div class="parts">${body}</div>`,
  })
}
