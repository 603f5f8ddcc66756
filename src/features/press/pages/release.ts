import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  type Html,
  html,
  layout,
  linkButton,
  section,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import type { PublishedRelease, VersionRow } from '../rules.ts'
import { changedLines, type ReleaseDocument, releaseDocument } from './document.ts'
import { drawRelease } from './drawn.ts'
import { instant, text } from './words.ts'

type ReleasePage = { release: PublishedRelease; versions: readonly VersionRow[] }

/** A release as anybody reads it; of one that was corrected, what changed, and the way to what it said before. */
export function releasePage(view: View, { release, versions }: ReleasePage): Html {
  const { page: t, release: words, room } = text[view.lang]
  const document = documentOf(view, release.publishedAt, release)
  const to = { slug: release.slug }
  const body = html`${
    release.correctedAt && alert(view, { kind: 'info', body: t.correctedOn(instant(view, release.correctedAt)) })
  }
${drawRelease(view, document)}
${actions(view, [
  linkButton(view, { href: href(paths.releasePdf, view.lang, to), label: t.pdf, kind: 'secondary' }),
  linkButton(view, { href: href(paths.releaseText, view.lang, to), label: t.text, kind: 'secondary' }),
])}
${versions.length > 1 && section(view, { title: t.versions, body: history(view, release, versions) })}`
  return layout(view, {
    title: document.headline,
    eyebrow: `${words.title} – ${words.kinds[release.kind]}`,
    crumbs: [{ href: href(paths.room, view.lang), label: room.title }],
    about: {
      description: shortened(t.description(document.headline)),
      kind: 'article',
      linkedData: [newsData(view, release, document)],
    },
    body,
  })
}

const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 159)}…` : text)

/** A release for search engines: schema.org’s NewsArticle. */
const newsData = (view: View, it: PublishedRelease, document: ReleaseDocument) => ({
  '@type': 'NewsArticle',
  headline: document.headline,
  datePublished: it.publishedAt.toISOString(),
  dateModified: (it.correctedAt ?? it.publishedAt).toISOString(),
  inLanguage: view.lang,
  publisher: { '@type': 'Organization', name: document.sender },
})

function documentOf(
  view: View,
  on: Date,
  { facts, words }: Pick<PublishedRelease, 'facts' | 'words'>,
): ReleaseDocument {
  return releaseDocument(facts, words, { lang: view.lang, on })
}

/** Each published version, the last first, with what it changed of the one before. */
function history(view: View, release: PublishedRelease, versions: readonly VersionRow[]): Html {
  const { page: t } = text[view.lang]
  return html`${versions.map((it, index) => {
    const before = versions[index + 1]
    const said = t.version(it.number, it.publishedAt ? instant(view, it.publishedAt) : '')
    const to = href(paths.version, view.lang, { slug: release.slug, number: it.number })
    return html`<h3>${it.number === release.version ? `${said} (${t.reading})` : html`<a href="${to}">${said}</a>`}</h3>
${before ? difference(view, before, it) : html`<p>${t.first}</p>`}`
  })}`
}

function difference(view: View, before: VersionRow, after: VersionRow): Html {
  const { page: t } = text[view.lang]
  const drawn = [before, after].map(
    ({ facts, publishedAt, words }) =>
      facts && releaseDocument(facts, words, { lang: view.lang, on: publishedAt ?? undefined }),
  )
  const [old, fresh] = drawn
  const { added, removed } = old && fresh ? changedLines(old, fresh) : { added: [], removed: [] }
  const listed = (title: string, lines: string[]) =>
    lines.length > 0 && html`<p><strong>${title}</strong></p><ul>${lines.map(line => html`<li>${line}</li>`)}</ul>`
  return html`${after.reason && html`<p>${t.reason(after.reason)}</p>`}
${listed(t.removed, removed)}${listed(t.added, added)}${added.length + removed.length === 0 && html`<p>${t.same}</p>`}`
}

/** What a release said before it was corrected: still readable, and said to be of the past. */
export function formerPage(
  view: View,
  release: PublishedRelease,
  version: VersionRow & Pick<PublishedRelease, 'facts'>,
): Html {
  const { page: t, room } = text[view.lang]
  const on = version.publishedAt ?? release.publishedAt
  const document = documentOf(view, release.publishedAt, version)
  const latest = href(paths.release, view.lang, { slug: release.slug })
  const notice = html`<p>${t.older(instant(view, on))}</p><p><a href="${latest}">${t.latest}</a></p>`
  return layout(view, {
    title: document.headline,
    eyebrow: document.kicker,
    crumbs: [{ href: href(paths.room, view.lang), label: room.title }],
    about: { description: shortened(t.description(document.headline)) },
    body: html`${alert(view, { kind: 'warning', body: notice })}${drawRelease(view, document)}`,
  })
}

/** A withdrawn release: that it was, when and why; no longer what it said. */
export function withdrawnPage(view: View, release: PublishedRelease & { withdrawnAt: Date }): Html {
  const { page: t, room } = text[view.lang]
  const body = html`<p>${t.withdrawn(instant(view, release.withdrawnAt))}</p>
<p>${t.why(release.withdrawalReason)}</p>`
  return layout(view, {
    title: t.withdrawnTitle,
    eyebrow: text[view.lang].release.kinds[release.kind],
    crumbs: [{ href: href(paths.room, view.lang), label: room.title }],
    body,
  })
}

type PreviewPage = { document: ReleaseDocument; until: Date; token: string }

/** A release under embargo, as an accredited journalist reads it by their own link. */
export function previewPage(view: View, { document, token, until }: PreviewPage): Html {
  const { page: t } = text[view.lang]
  const title = t.embargo(instant(view, until))
  const body = html`${alert(view, { kind: 'warning', title, body: t.embargoBody })}
${drawRelease(view, document)}
${actions(view, [linkButton(view, { href: href(paths.previewPdf, view.lang, { token }), label: t.pdf, kind: 'secondary' })])}`
  return layout(view, { title: document.headline, eyebrow: document.kicker, body })
}

/** A personal link that opens nothing any more. */
export function endedPage(view: View): Html {
  const { page: t } = text[view.lang]
  const body = html`<p>${t.endedBody}</p><p>${linkButton(view, { href: href(paths.room, view.lang), label: t.room })}</p>`
  return layout(view, { title: t.ended, body })
}
