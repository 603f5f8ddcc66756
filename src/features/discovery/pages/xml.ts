import { type Html, html } from '../../../platform/html/index.ts'
import { type FeedEntry, type FeedPage, feedId, type Listed } from '../rules.ts'

/** Elements are written like those of a page, whose signs are escaped the same way. */
const xml = (body: Html): string => `<?xml version="1.0" encoding="UTF-8"?>\n${body}`

type Map = { origin: string; pages: readonly Listed[] }

/** A map of pages (sitemaps.org), each in both languages, each leading to the other. */
export const sitemapXml = ({ origin, pages }: Map): string =>
  xml(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.flatMap(page => (['fr', 'en'] as const).map(lang => address(origin, page, lang)))}</urlset>
`)

const address = (origin: string, page: Listed, lang: 'fr' | 'en'): Html => html`<url><loc>${origin}${page[lang]}</loc>${
  page.changedAt && html`<lastmod>${page.changedAt.toISOString()}</lastmod>`
}<xhtml:link rel="alternate" hreflang="fr" href="${origin}${page.fr}"/><xhtml:link rel="alternate" hreflang="en" href="${origin}${page.en}"/><xhtml:link rel="alternate" hreflang="x-default" href="${origin}${page.fr}"/></url>
`

/** The list of the files of a map that does not fit in one. */
export const sitemapIndexXml = (files: readonly string[]): string =>
  xml(html`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${files.map(file => html`<sitemap><loc>${file}</loc></sitemap>\n`)}</sitemapindex>
`)

type Feed = {
  origin: string
  lang: 'fr' | 'en'
  title: string
  author: string
  programme: { website: string; since: string }
  page: FeedPage
  /** The address of the latest document, and of a year's. */
  latest: string
  archive: (year: number) => string
  home: string
}

/** A document of an Atom feed (RFC 4287), complete by following its archives (RFC 5005, §4). */
export const atomXml = (feed: Feed): string => {
  const { lang, origin, page, programme } = feed
  const own = page.isLatest ? feed.latest : feed.archive(page.year)
  const link = (rel: string, href: string) =>
    html`<link rel="${rel}" type="application/atom+xml" href="${origin}${href}"/>\n`
  return xml(html`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="${lang}">
<id>${feedId(programme, `feed-${lang}`)}</id>
<title>${feed.title}</title>
<updated>${page.updatedAt.toISOString()}</updated>
<author><name>${feed.author}</name></author>
<link rel="alternate" type="text/html" href="${origin}${feed.home}"/>
${link('self', own)}${
  !page.isLatest &&
  html`<fh:archive/>
${link('current', feed.latest)}`
}${
  page.previous !== undefined && link('prev-archive', feed.archive(page.previous))
}${!page.isLatest && page.next !== undefined && link('next-archive', feed.archive(page.next))}${page.entries.map(it => entry(feed, it))}</feed>
`)
}

const entry = ({ lang, origin }: Feed, it: FeedEntry): Html => html`<entry>
<id>${it.id}</id>
<title>${it.title}</title>
<published>${it.publishedAt.toISOString()}</published>
<updated>${it.updatedAt.toISOString()}</updated>
<link rel="alternate" type="text/html" hreflang="${lang}" href="${origin}${it.path}"/>
<category term="${it.kind}"/>
<summary type="text">${it.summary}</summary>
</entry>
`
