import { href } from '../../kernel/address.ts'
import { formatInstant, type Lang } from '../../platform/i18n/index.ts'
import { paths as archives } from '../archives/paths.ts'
import { listAnnounced } from '../cohort/index.ts'
import { paths as cohort } from '../cohort/paths.ts'
import { listPublishedPosts } from '../content/index.ts'
import { paths as content } from '../content/paths.ts'
import { wordsIn } from '../content/rules.ts'
import { type Applied, editionsOnceInForce } from '../edition/index.ts'
import { listAllReleases } from '../press/index.ts'
import { paths as press } from '../press/paths.ts'
import type { Reading } from './records.ts'
import { type FeedEntry, feedId, type Milestone, milestonesOf, type Step } from './rules.ts'
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

/**
 * Everything that the programme has told so far, in a language, whatever edition it is about: stages, posts, releases. `edition` is the
 * one in force. Four queries, however many editions there were.
 */
export async function happened(reading: Reading, edition: Applied, lang: Lang): Promise<FeedEntry[]> {
  const posts = await listPublishedPosts(reading.db, { limit: MOST_POSTS })
  const releases = await listAllReleases(reading.db, reading.now())
  const editions = await editionsOnceInForce(reading.db)
  // Names are given in that of the first edition: another edition may move the programme to another site.
  const { programme } = editions[0] ?? edition
  return [
    ...(await everyStage(reading, editions, { edition, lang, programme })),
    ...posts.map(it => postEntry(it, programme, lang)),
    ...releases.map(it => releaseEntry(it, programme, lang)),
  ]
}

type Programme = Applied['programme']

/** The announcement is a stage only once the cohort is really public. */
async function everyStage(
  { db, now }: Reading,
  editions: readonly Applied[],
  { edition, lang, programme }: { edition: Applied; lang: Lang; programme: Programme },
): Promise<FeedEntry[]> {
  const announced = await listAnnounced(db, now())
  const told = editions.map(it => ({ edition: it, inForce: it.id === edition.id }))
  return told.flatMap(it => {
    const isTold = (step: Step) => announced.has(it.edition.id) || !AFTER_ANNOUNCEMENT.includes(step)
    const stages = milestonesOf(it.edition).filter(({ at, step }) => at <= now() && isTold(step))
    return stages.map(stage => stageEntry(it, stage, { lang, programme }))
  })
}

const AFTER_ANNOUNCEMENT: readonly Step[] = ['announcement', 'start', 'end']

type Told = { edition: Applied; inForce: boolean }

/** The pages of the call and of the cohort are about the edition in force: a stage of another leads to all of them. */
function stageEntry({ edition, inForce }: Told, { at, step }: Milestone, it: { lang: Lang; programme: Programme }) {
  const { lang } = it
  const t = text[lang]
  return {
    id: feedId(it.programme, `${edition.id}/${step}/${lang}`),
    kind: 'milestone' as const,
    title: `${edition.title[lang]}${lang === 'fr' ? '\u202f' : ''}: ${t.steps[step]}`,
    summary: t.stepSummary[step](formatInstant(lang, edition.instants.callCloses, edition.zone)),
    path: href(inForce ? pageOf[step] : archives.editions, lang),
    publishedAt: at,
    updatedAt: at,
  }
}

type Post = Awaited<ReturnType<typeof listPublishedPosts>>[number]

function postEntry(post: Post, programme: Programme, lang: Lang): FeedEntry {
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

type Release = Awaited<ReturnType<typeof listAllReleases>>[number]

const releaseEntry = (release: Release, programme: Programme, lang: Lang): FeedEntry => ({
  id: feedId(programme, `release/${release.id}/${lang}`),
  kind: 'release',
  title: release.words.headline[lang],
  summary: release.words.lead[lang],
  path: href(press.release, lang, { slug: release.slug }),
  publishedAt: release.publishedAt,
  updatedAt: release.correctedAt ?? release.publishedAt,
})
