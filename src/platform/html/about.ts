import { type Html, html, raw } from './html.ts'
import { breadcrumbData } from './linked-data.ts'
import type { View } from './view.ts'

/** What those who do not see a page are told of it. Addresses start at the root of the site. */
export type About = {
  /** One or two plain sentences, 50 to 160 signs. */
  description?: string | undefined
  /** The picture shown with a shared link, 1,200 × 630 px. */
  image?: { href: string; alt: string } | undefined
  kind?: 'website' | 'article' | 'profile' | undefined
  /** Objects of schema.org, without `@context`. */
  linkedData?: readonly Record<string, unknown>[] | undefined
  feeds?: readonly { href: string; type: string; label: string }[] | undefined
}

type Told = { title: string; crumbs?: { href: string; label: string }[] | undefined; about?: About | undefined }

/** The part of a page's head that is written for others than its reader. */
export function aboutPage(view: View, page: Told): Html {
  const { description = view.site.tagline, image, kind = 'website', linkedData, feeds } = toldOf(view, page)
  const at = (path: string) => `${view.origin}${path}`
  // Filters and sorting show the same page otherwise: machines are led to the page itself.
  const bare = (path: string) => at(path.split('?')[0] ?? path)
  const own = view.languages.find(it => it.lang === view.lang)?.href ?? view.path
  const french = view.languages.find(it => it.lang === 'fr')
  return html`<meta name="description" content="${description}">
<link rel="canonical" href="${bare(own)}">
${view.languages.map(same => html`<link rel="alternate" hreflang="${same.lang}" href="${bare(same.href)}">`)}
${french && html`<link rel="alternate" hreflang="x-default" href="${bare(french.href)}">`}
${feeds.map(it => html`<link rel="alternate" type="${it.type}" title="${it.label}" href="${it.href}">`)}
<meta property="og:site_name" content="${view.site.name}">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="${kind}">
<meta property="og:url" content="${bare(own)}">
<meta property="og:locale" content="${view.lang === 'fr' ? 'fr_FR' : 'en_GB'}">
${
  image &&
  html`<meta property="og:image" content="${at(image.href)}">
<meta property="og:image:alt" content="${image.alt}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">`
}
${linkedData.map(it => html`<script type="application/ld+json">${raw(asData(it))}</script>`)}`
}

/** What the page says of itself, then what is said of every public page at its address. */
function toldOf(view: View, { about = {}, crumbs, title }: Told) {
  const { told } = view
  const trail = told && crumbs ? [breadcrumbData(view, crumbs, title)] : []
  return {
    ...{ description: about.description ?? told?.description, kind: about.kind, image: about.image ?? told?.image },
    linkedData: [...(about.linkedData ?? []), ...(told?.linkedData ?? []), ...trail],
    feeds: [...(about.feeds ?? []), ...(told?.feeds ?? [])],
  }
}

/** JSON inside an element whose text no sign may end. */
const asData = (thing: Record<string, unknown>): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c')
