import { type Address, href } from '../../kernel/address.ts'
import { listArchived, listArchivedEditions } from '../archives/index.ts'
import { paths as archives } from '../archives/paths.ts'
import { NO_FILTER } from '../archives/rules.ts'
import { paths as challenges } from '../challenges/paths.ts'
import { listPublishedEvents, listPublishedPages, listPublishedPosts } from '../content/index.ts'
import { paths as content } from '../content/paths.ts'
import type { Applied } from '../edition/index.ts'
import { callIsOpen } from '../edition/rules.ts'
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
 * drawn from the edition change with it and with its call, written ones when they are published anew. Seven queries.
 */
export async function listedPages(reading: Reading, edition: Applied, places: Places): Promise<Listed[]> {
  const { db, now } = reading
  const { callCloses, callOpens } = edition.instants
  const drawnAt = (more: readonly (Date | null)[] = []) =>
    lastBy(now(), [edition.appliedAt, callOpens, callCloses, ...more])
  const entries = await shownChallenges(reading, edition)
  const sought = entries.map(it => {
    const isOver = it.state === 'running' || it.state === 'ended'
    return {
      ...both(challenges.challenge, { slug: it.sheet.slug }),
      changedAt: isOver ? undefined : drawnAt([it.withdrawnAt]),
    }
  })
  const isOpen = callIsOpen(edition, now())
  const jobs = entries
    .filter(it => isOpen && it.state === 'published')
    .flatMap(({ seats, sheet: { slug } }) =>
      [...new Set(seats.map(it => it.profile))].map(profile => ({
        ...both(challenges.job, { slug, profile }),
        changedAt: drawnAt(),
      })),
    )
  const written = [
    ...(await listPublishedPosts(db, { limit: MOST_POSTS })).map(it => ({ it, address: content.post })),
    ...(await listPublishedEvents(db, edition.id)).map(it => ({ it, address: content.event })),
    ...(await listPublishedPages(db)).map(it => ({ it, address: content.page })),
  ].map(({ address, it }) => ({ ...both(address, { slug: it.name }), changedAt: it.updatedAt }))
  const releases = (await listPublishedReleases(db, edition.id, now())).map(it => ({
    ...both(press.release, { slug: it.slug }),
    changedAt: it.correctedAt ?? it.publishedAt,
  }))
  const past = [
    ...(await listArchivedEditions(db)).map(it => both(archives.edition, { edition: it.id })),
    ...(await listArchived(db, NO_FILTER, { limit: MOST_ARCHIVED })).shown.map(({ edition, slug }) =>
      both(archives.challenge, { edition, slug }),
    ),
  ]
  const all = [
    ...places(edition, now()).map(it => both(it)),
    both(paths.follow),
    ...sought,
    ...jobs,
    ...written,
    ...releases,
    ...past,
  ]
  return [...new Map(all.map(it => [it.fr, it])).values()]
}

const both = (address: Address, params: Record<string, string> = {}): Listed => ({
  fr: href(address, 'fr', params),
  en: href(address, 'en', params),
})
