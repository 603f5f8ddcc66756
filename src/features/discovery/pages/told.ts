import { href } from '../../../kernel/address.ts'
import { type About, organisationData } from '../../../platform/html/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { paths as archives } from '../../archives/paths.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import { paths as cohort } from '../../cohort/paths.ts'
import { paths as content } from '../../content/paths.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths as press } from '../../press/paths.ts'
import { machinePaths, paths } from '../paths.ts'
import { isPublic } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Asked = { edition: Edition; lang: Lang; path: string; origin: string }

/**
 * What a public page tells others by its address alone: the picture of its kind, the feed, its other forms; on the first page, who is
 * behind the site and how to search it. Undefined for pages that are not for everybody. No query.
 */
export function toldOf(asked: Asked): About | undefined {
  const { lang, path } = asked
  if (!isPublic(path)) return undefined
  return {
    image: { href: href(paths.card, lang, { card: cardAt(asked) }), alt: text[lang].cards.alt(nameOf(asked)) },
    feeds: feedsAt(asked),
    linkedData: path === (lang === 'fr' ? '/' : '/en') ? siteData(asked) : [],
  }
}

const nameOf = ({ edition, lang }: Asked) => edition.programme.name[lang]

/** Pages whose address could be taken for that of one of a kind. */
const APART = [challenges.comparison, press.review, press.ask]

/** The slug of a page of a kind, or undefined. */
const slugAt = (address: { fr: string; en: string }, lang: Lang, path: string): string | undefined =>
  APART.some(it => it[lang] === path)
    ? undefined
    : new RegExp(`^${address[lang].replaceAll(/:\w+/g, '([a-z0-9-]+)')}$`).exec(path)?.at(-1)

const kinds = {
  challenge: challenges.challenge,
  post: content.post,
  release: press.release,
}

/** The name of the picture that stands for a page. */
function cardAt({ lang, path }: Asked): string {
  for (const [kind, address] of Object.entries(kinds)) {
    const slug = slugAt(address, lang, path)
    if (slug) return `${kind}-${slug}.png`
  }
  return path === cohort.cohort[lang] ? 'cohort.png' : 'site.png'
}

function feedsAt({ edition, lang, origin, path }: Asked): NonNullable<About['feeds']> {
  const t = text[lang]
  const challenge = slugAt(challenges.challenge, lang, path) ?? slugAt(archives.challenge, lang, path)
  const hasText = TWINNED.some(it => slugAt(it, lang, path)) || isTextPage(lang, path)
  const oembed = `${machinePaths.oembed}?url=${encodeURIComponent(origin + path)}`
  return [
    { href: href(paths.feed, lang), type: 'application/atom+xml', label: t.feedTitle(edition.programme.name[lang]) },
    ...(hasText ? [{ href: `${path}.md`, type: 'text/markdown', label: t.textLink }] : []),
    ...(challenge ? [{ href: oembed, type: 'application/json+oembed', label: t.embedLink }] : []),
  ]
}

/** The kinds of page each of which has a version in Markdown. */
const TWINNED = [challenges.challenge, archives.challenge, content.post, content.event, cohort.person]

/** Whether a page stands by itself and has a version in Markdown. */
const isTextPage = (lang: Lang, path: string) =>
  [paths.callText, paths.rulesText, paths.questionsText, paths.figuresText].some(it => it[lang] === `${path}.md`)

function siteData({ edition, lang, origin }: Asked): NonNullable<About['linkedData']> {
  const home = `${origin}${lang === 'fr' ? '/' : '/en'}`
  const lead = edition.institutions.find(it => it.roles.includes('leads'))
  const target = `${origin}${href(challenges.catalogue, lang)}?q={search_term_string}`
  return [
    {
      ...{ '@type': 'WebSite', name: edition.programme.name[lang], url: home, inLanguage: lang },
      potentialAction: { '@type': 'SearchAction', target, 'query-input': 'required name=search_term_string' },
    },
    organisationData({
      name: lead?.name[lang] ?? edition.programme.name[lang],
      url: lead?.website,
      email: edition.press.email,
    }),
  ]
}
