import { href } from '../../../kernel/address.ts'
import {
  cardList,
  emptyState,
  filters,
  type Html,
  html,
  layout,
  pagination,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatShortDay } from '../../../platform/i18n/index.ts'
import { pictureElement } from '../../../platform/markdown/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Published, wordsIn } from '../rules.ts'
import { text } from './drawn.ts'
import { absolute, bodyOf, pictureAddress, type Shown, summaryOf, tagLinks, titleOf } from './parts.ts'

type Posts = { edition: Edition; posts: Published[]; tag: string | undefined; next: string | undefined; count: number }

/** What the programme tells, latest first, by tag. */
export function postsPage(view: View, { count, edition, next, posts, tag }: Posts): Html {
  const t = text[view.lang].public
  const tags = edition.content?.tags ?? []
  const current = tags.find(it => it.code === tag)
  const chips = tags.map(it => ({
    label: it.name[view.lang],
    href: href(paths.posts, view.lang, {}, it.code === tag ? {} : { etiquette: it.code }),
    current: it.code === tag,
  }))
  const all = href(paths.posts, view.lang)
  const body = html`${filters(view, { groups: [{ label: t.tags, chips }], clear: current && all })}
${
  posts.length > 0
    ? cardList(
        view,
        posts.map(it => postCard(view, it)),
      )
    : emptyState(view, { title: t.postsNone, body: t.postsNoneBody })
}
${posts.length > 0 && pagination(view, { count: t.postCount(count), next })}`
  const title = current ? t.postsAbout(current.name[view.lang]) : t.postsTitle
  const name = edition.programme.name[view.lang]
  return layout(view, { title, lead: t.postsLead, about: { description: t.postsDescription(name) }, body })
}

function postCard(view: View, post: Published) {
  const { lang, words } = wordsIn(post.document, view.lang)
  return {
    title: titleOf(view, { lang, title: words.title }),
    href: href(paths.post, view.lang, { slug: post.name }),
    eyebrow: html`<time datetime="${post.publishedAt.toISOString()}">${formatShortDay(view.lang, post.publishedAt, view.zone)}</time>`,
    body: html`<p lang="${lang}">${words.description}</p>`,
    level: 2 as const,
  }
}

/** One post, whole. */
export function postPage(view: View, edition: Edition, post: Shown): Html {
  const t = text[view.lang].public
  const { description, entry, lang, picture, title } = post
  const { facts } = entry.document
  const day = (at: Date) => html`<time datetime="${at.toISOString()}">${formatDay(view.lang, at, view.zone)}</time>`
  const isLater = entry.updatedAt.getTime() - entry.publishedAt.getTime() > 86_400_000
  const body = html`${picture && !post.pictured && head(view, picture)}
${bodyOf(view, post)}
<footer class="post-foot">${isLater && html`<p>${t.updated} ${day(entry.updatedAt)}</p>`}${tagLinks(view, edition, facts.tags)}</footer>`
  return layout(view, {
    title,
    eyebrow: html`${day(entry.publishedAt)}, ${t.by(facts.author)}`,
    lead: lang === view.lang ? description : html`<span lang="${lang}">${description}</span>`,
    crumbs: [{ href: href(paths.posts, view.lang), label: t.postsTitle }],
    about: {
      description: summaryOf(description, post.plain),
      kind: 'article',
      linkedData: [posting(view, edition, post)],
    },
    body,
  })
}

/** The picture a post is shown with, above it, unless its text shows it. */
const head = (view: View, picture: NonNullable<Shown['picture']>): Html =>
  html`<figure class="picture">${pictureElement(view, picture, { first: true })}${
    picture.credit && html`<figcaption><small>${picture.credit}</small></figcaption>`
  }</figure>`

/** The post as schema.org has it. */
function posting(view: View, edition: Edition, post: Shown): Record<string, unknown> {
  const { description, entry, lang, title } = post
  const { facts } = entry.document
  const keywords = (edition.content?.tags ?? []).filter(it => facts.tags.includes(it.code)).map(it => it.name[lang])
  return {
    '@type': 'BlogPosting',
    headline: title,
    description,
    inLanguage: lang,
    datePublished: entry.publishedAt.toISOString(),
    dateModified: entry.updatedAt.toISOString(),
    author: { '@type': 'Organization', name: facts.author },
    publisher: { '@type': 'Organization', name: view.site.name },
    keywords,
    image: pictureAddress(view, post),
    url: absolute(view, href(paths.post, view.lang, { slug: entry.name })),
  }
}
