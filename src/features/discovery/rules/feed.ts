/** Something that happened, as feed readers are told. `id` never changes; `path` starts at the root of the site. */
export type FeedEntry = {
  id: string
  kind: 'milestone' | 'post' | 'release'
  title: string
  summary: string
  path: string
  publishedAt: Date
  updatedAt: Date
}

/** A document of the feed: the latest year, or the archive of a year, with what leads to the others. */
export type FeedPage = {
  year: number
  entries: FeedEntry[]
  updatedAt: Date
  previous: number | undefined
  next: number | undefined
  isLatest: boolean
}

const yearOf = ({ publishedAt }: FeedEntry) => publishedAt.getUTCFullYear()

/**
 * One year of what happened, latest first: whoever follows the links back from the latest reads everything once (RFC 5005, §4). Without
 * a year, the latest that has any. Undefined for a year in which nothing happened.
 */
export function feedPage(entries: readonly FeedEntry[], year?: number): FeedPage | undefined {
  const years = [...new Set(entries.map(yearOf))].sort((a, b) => b - a)
  const wanted = year ?? years[0]
  const place = years.indexOf(wanted ?? 0)
  if (wanted === undefined || place < 0) return undefined
  const [previous, next] = [years[place + 1], years[place - 1]]
  return {
    year: wanted,
    ...latestFirst(entries.filter(it => yearOf(it) === wanted)),
    previous,
    next,
    isLatest: place === 0,
  }
}

const latestFirst = (entries: readonly FeedEntry[]) => ({
  entries: entries.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || a.id.localeCompare(b.id)),
  updatedAt: new Date(Math.max(...entries.map(it => it.updatedAt.getTime()))),
})

/** A name for ever (RFC 4151), whatever address the site moves to. */
export const feedId = (programme: { website: string; since: string }, name: string): string =>
  `tag:${/^https?:\/\/([^/:]+)/.exec(programme.website)?.[1] ?? 'programme'},${programme.since}:${name}`
