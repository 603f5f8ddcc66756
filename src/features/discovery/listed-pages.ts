import { type Address, href } from '../../kernel/address.ts'
import { paths as challenges } from '../challenges/paths.ts'
import { listPublishedEvents, listPublishedPages, listPublishedPosts } from '../content/index.ts'
import { paths as content } from '../content/paths.ts'
import type { Applied } from '../edition/index.ts'
import { paths } from './paths.ts'
import { type Reading, shownChallenges } from './records.ts'
import { type Listed, lastBy } from './rules.ts'

/** The pages that stand by themselves at an instant: a later slice knows them all. */
export type Places = (edition: Applied, now: Date) => Address[]

const MOST_POSTS = 20_000

/**
 * Every page that anybody may read now, in both languages, each once. The date of its last change is given where it is known: pages
 * drawn from the edition change with it and with its call, written ones when they are published anew. Four queries.
 */
export async function listedPages(reading: Reading, edition: Applied, places: Places): Promise<Listed[]> {
  const { db, now } = reading
  const { callCloses, callOpens } = edition.instants
  const drawnAt = (more: readonly (Date | null)[] = []) =>
    lastBy(now(), [edition.appliedAt, callOpens, callCloses, ...more])
  const sought = (await shownChallenges(reading, edition)).map(it => {
    const isOver = it.state === 'running' || it.state === 'ended'
    return { ...both(challenges.challenge, it.sheet.slug), changedAt: isOver ? undefined : drawnAt([it.withdrawnAt]) }
  })
  const written = [
    ...(await listPublishedPosts(db, { limit: MOST_POSTS })).map(it => ({ it, address: content.post })),
    ...(await listPublishedEvents(db, edition.id)).map(it => ({ it, address: content.event })),
    ...(await listPublishedPages(db)).map(it => ({ it, address: content.page })),
  ].map(({ address, it }) => ({ ...both(address, it.name), changedAt: it.updatedAt }))
  const all = [...places(edition, now()).map(it => both(it)), both(paths.follow), ...sought, ...written]
  return [...new Map(all.map(it => [it.fr, it])).values()]
}

const both = (address: Address, slug?: string): Listed => ({
  fr: href(address, 'fr', slug ? { slug } : {}),
  en: href(address, 'en', slug ? { slug } : {}),
})
