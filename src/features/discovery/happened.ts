import { href } from '../../kernel/address.ts'
import { formatInstant, type Lang } from '../../platform/i18n/index.ts'
import { announcedNow } from '../cohort/index.ts'
import { paths as cohort } from '../cohort/paths.ts'
import { listPublishedPosts } from '../content/index.ts'
import { paths as content } from '../content/paths.ts'
import { wordsIn } from '../content/rules.ts'
import type { Applied } from '../edition/index.ts'
import { listPublishedReleases } from '../press/index.ts'
import { paths as press } from '../press/paths.ts'
import type { Reading } from './records.ts'
import { type FeedEntry, feedId, milestonesOf, type Step } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

/** A feed reader is told of these many posts in all: a programme writes some dozens a year. */
const MOST_POSTS = 2000

const pageOf: Record<Step, { fr: string; en: string }> = {
  callOpens: { fr: '/appel', en: '/en/call' },
  callCloses: { fr: '/appel', en: '/en/call' },
  interviews: { fr: '/appel', en: '/en/call' },
  announcement: cohort.cohort,
  start: cohort.cohort,
  end: cohort.cohort,
}

/** Everything that the programme has told so far, in a language: stages of the edition, posts, releases. Four queries at most. */
export async function happened(reading: Reading, edition: Applied, lang: Lang): Promise<FeedEntry[]> {
  const posts = await listPublishedPosts(reading.db, { limit: MOST_POSTS })
  const releases = await listPublishedReleases(reading.db, edition.id, reading.now())
  return [
    ...(await stages(reading, edition, lang)),
    ...posts.map(it => postEntry(it, edition, lang)),
    ...releases.map(it => releaseEntry(it, edition, lang)),
  ]
}

/** The announcement is a stage only once the cohort is really public. */
async function stages({ db, now }: Reading, edition: Applied, lang: Lang): Promise<FeedEntry[]> {
  const announced = await announcedNow(db, edition.id, now())
  const closes = formatInstant(lang, edition.instants.callCloses, edition.zone)
  const t = text[lang]
  return milestonesOf(edition)
    .filter(it => it.at <= now() && (announced || !['announcement', 'start', 'end'].includes(it.step)))
    .map(({ at, step }) => ({
      id: feedId(edition.programme, `${edition.id}/${step}/${lang}`),
      kind: 'milestone',
      title: `${edition.title[lang]}${lang === 'fr' ? '\u202f' : ''}: ${t.steps[step]}`,
      summary: t.stepSummary[step](closes),
      path: href(pageOf[step], lang),
      publishedAt: at,
      updatedAt: at,
    }))
}

type Post = Awaited<ReturnType<typeof listPublishedPosts>>[number]

function postEntry(post: Post, { programme }: Applied, lang: Lang): FeedEntry {
  const { words } = wordsIn(post.document, lang)
  return {
    id: feedId(programme, `post/${post.id}/${lang}`),
    kind: 'post',
    title: words.title,
    summary: words.description,
    path: href(content.post, lang, { slug: post.name }),
    publishedAt: post.publishedAt,
    updatedAt: post.updatedAt,
  }
}

type Release = Awaited<ReturnType<typeof listPublishedReleases>>[number]

const releaseEntry = (release: Release, { programme }: Applied, lang: Lang): FeedEntry => ({
  id: feedId(programme, `release/${release.id}/${lang}`),
  kind: 'release',
  title: release.words.headline[lang],
  summary: release.words.lead[lang],
  path: href(press.release, lang, { slug: release.slug }),
  publishedAt: release.publishedAt,
  updatedAt: release.correctedAt ?? release.publishedAt,
})
