import { href } from '../../kernel/address.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { Services } from '../../platform/services.ts'
import { listPublishedPosts } from '../content/index.ts'
import { paths as content } from '../content/paths.ts'
import { wordsIn } from '../content/rules.ts'
import { listPublishedReleases } from '../press/index.ts'
import { paths as press } from '../press/paths.ts'
import type { News } from './rules.ts'

/** The latest that was published, posts and press releases together, in the reader’s language where it is written in it. Two queries. */
export async function latestNews(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { editionId, lang, most }: { editionId: string; lang: Lang; most: number },
): Promise<News[]> {
  const posts = (await listPublishedPosts(db, { limit: most })).map(it => {
    const { lang: written, words } = wordsIn(it.document, lang)
    const address = href(content.post, lang, { slug: it.name })
    return { kind: 'post' as const, title: words.title, lang: written, href: address, at: it.publishedAt }
  })
  const releases = (await listPublishedReleases(db, editionId, now())).map(it => ({
    ...{ kind: 'release' as const, title: it.words.headline[lang], lang },
    ...{ href: href(press.release, lang, { slug: it.slug }), at: it.publishedAt },
  }))
  return [...posts, ...releases].toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, most)
}
