import { type Address, href } from '../../kernel/address.ts'
import { listArchived, listArchivedEditions } from '../archives/index.ts'
import { paths as archives } from '../archives/paths.ts'
import { NO_FILTER } from '../archives/rules.ts'
import { paths as challenges } from '../challenges/paths.ts'
import { listPublicPeople } from '../cohort/index.ts'
import { paths as cohort } from '../cohort/paths.ts'
import { listPublishedEvents, listPublishedPages, listPublishedPosts } from '../content/index.ts'
import { paths as content } from '../content/paths.ts'
import type { Applied } from '../edition/index.ts'
import { callIsOpen } from '../edition/rules.ts'
import { listLatest } from '../opendata/index.ts'
import { paths as openData } from '../opendata/paths.ts'
import { listPublishedReleases } from '../press/index.ts'
import { paths as press } from '../press/paths.ts'
import { paths } from './paths.ts'
import { type Reading, shownChallenges } from './records.ts'
import { type Listed, lastBy } from './rules.ts'

/** The pages that stand by themselves at an instant: a later slice knows them all. */
export type Places = (edition: Applied, now: Date) => Address[]

const MOST_POSTS = 20_000
const MOST_ARCHIVED = 5000

/**
 * Every page that anybody may read now, in both languages, each once. The date of its last change is given where it is known: pages
 * drawn from the edition change with it and with its call, written ones when they are published anew. A dozen queries at most.
 */
export async function listedPages(reading: Reading, edition: Applied, places: Places): Promise<Listed[]> {
  const all = [
    ...places(edition, reading.now()).map(it => both(it)),
    both(paths.follow),
    ...(await soughtPages(reading, edition)),
    ...(await writtenPages(reading, edition)),
    ...(await pastPages(reading)),
    ...(await peoplePages(reading, edition)),
    ...(await listLatest(reading.db)).map(it => ({
      ...both(openData.dataset, { dataset: it.dataset }),
      changedAt: it.publishedAt,
    })),
  ]
  return [...new Map(all.map(it => [it.fr, it])).values()]
}

/** Each challenge, and while the call is open each kind of seat. What becomes of a challenge later has no date here. */
async function soughtPages(reading: Reading, edition: Applied): Promise<Listed[]> {
  const { callCloses, callOpens } = edition.instants
  const isOpen = callIsOpen(edition, reading.now())
  return (await shownChallenges(reading, edition)).flatMap(({ seats, sheet: { slug }, state, withdrawnAt }) => {
    const drawnAt = lastBy(reading.now(), [edition.appliedAt, callOpens, callCloses, withdrawnAt])
    const isOver = state === 'running' || state === 'ended'
    const profiles = isOpen && state === 'published' ? [...new Set(seats.map(it => it.profile))] : []
    return [
      { ...both(challenges.challenge, { slug }), changedAt: isOver ? undefined : drawnAt },
      ...profiles.map(profile => ({ ...both(challenges.job, { slug, profile }), changedAt: drawnAt })),
    ]
  })
}

/** Posts, events, pages and releases, dated by what is read. */
async function writtenPages({ db, now }: Reading, edition: Applied): Promise<Listed[]> {
  const written = [
    ...(await listPublishedPosts(db, { limit: MOST_POSTS })).map(it => ({ it, address: content.post })),
    ...(await listPublishedEvents(db, edition.id)).map(it => ({ it, address: content.event })),
    ...(await listPublishedPages(db)).map(it => ({ it, address: content.page })),
  ]
  const releases = await listPublishedReleases(db, edition.id, now())
  return [
    ...written.map(({ address, it }) => ({ ...both(address, { slug: it.name }), changedAt: it.updatedAt })),
    ...releases.map(it => ({ ...both(press.release, { slug: it.slug }), changedAt: it.correctedAt ?? it.publishedAt })),
  ]
}

/** Those who want a page, once each, whatever parts they have. */
const peoplePages = async ({ db, now }: Reading, { id }: Applied): Promise<Listed[]> =>
  (await listPublicPeople(db, id, now())).map(({ slug }) => both(cohort.person, { slug }))

async function pastPages({ db }: Reading): Promise<Listed[]> {
  const { shown } = await listArchived(db, NO_FILTER, { limit: MOST_ARCHIVED })
  return [
    ...(await listArchivedEditions(db)).map(it => both(archives.edition, { edition: it.id })),
    ...shown.map(({ edition, slug }) => both(archives.challenge, { edition, slug })),
  ]
}

const both = (address: Address, params: Record<string, string> = {}): Listed => ({
  fr: href(address, 'fr', params),
  en: href(address, 'en', params),
})
