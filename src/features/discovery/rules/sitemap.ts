/** A page that anybody may read, in each language. `changedAt` only where it is known. */
export type Listed = { fr: string; en: string; changedAt?: Date | undefined }

/** The format allows 50,000 addresses in a file. */
const MOST_ADDRESSES = 10_000

/** The pages of one file of the map, from 1; undefined beyond the last. Each page has two addresses. */
export function partOf(pages: readonly Listed[], part: number, most = MOST_ADDRESSES): Listed[] | undefined {
  const each = Math.floor(most / 2)
  const shown = pages.slice((part - 1) * each, part * each)
  return Number.isInteger(part) && part >= 1 && shown.length > 0 ? shown : undefined
}

/** In how many files the pages go; one file needs no index. */
export const countParts = (pages: readonly Listed[], most = MOST_ADDRESSES): number =>
  Math.max(1, Math.ceil(pages.length / Math.floor(most / 2)))

/** The last of some instants that is not to come. */
export const lastBy = (now: Date, instants: readonly (Date | null | undefined)[]): Date | undefined => {
  const past = instants.flatMap(it => (it && it <= now ? [it.getTime()] : []))
  return past.length > 0 ? new Date(Math.max(...past)) : undefined
}
