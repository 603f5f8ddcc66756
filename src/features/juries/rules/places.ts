import { higherFirst, type Mean } from './means.ts'

/** Somebody on a list. `tieBreak` says why they were told apart from those with the same mean, and `place` where they then came. */
export type Ranked = { applicationId: number; code: string; mean: Mean; tieBreak: string | null; place: number }

export type Place = { applicationId: number; place: number; tieBreak: string | null }

/**
 * The places of a list: the highest mean first; equal means share a place, and the next place counts them all. An order
 * decided between equals stands as long as exactly those people are equal; with anybody else among them it falls.
 */
export function placesOf(entries: readonly Ranked[]): Place[] {
  const sorted = entries.toSorted((a, b) => higherFirst(a.mean, b.mean) || (a.code < b.code ? -1 : 1))
  const groups: Ranked[][] = []
  for (const entry of sorted) {
    const last = groups.at(-1)
    if (last?.[0] && higherFirst(last[0].mean, entry.mean) === 0) last.push(entry)
    else groups.push([entry])
  }
  let before = 0
  return groups.flatMap(group => {
    const first = before + 1
    before += group.length
    return placesIn(group, first)
  })
}

function placesIn(group: readonly Ranked[], first: number): Place[] {
  const told = group.length > 1 && group.every(({ tieBreak }) => tieBreak !== null)
  if (!told) return group.map(({ applicationId }) => ({ applicationId, place: first, tieBreak: null }))
  const order = group.toSorted((a, b) => a.place - b.place)
  return order.map(({ applicationId, tieBreak }, i) => ({ applicationId, place: first + i, tieBreak }))
}

/** The people who share a place on a list, place by place; only ties. */
export function tiesOf<E extends { place: number }>(entries: readonly E[]): E[][] {
  return [...Map.groupBy(entries, ({ place }) => place).values()].filter(group => group.length > 1)
}

/** Places as they read without those whom the reader must not see, ties kept: nothing shows that somebody is missing. */
export function renumbered<E extends { place: number }>(entries: readonly E[]): E[] {
  return entries.map(entry => ({ ...entry, place: 1 + entries.filter(({ place }) => place < entry.place).length }))
}
