import type { Reader } from './reader.ts'
import { slugOf } from './reader.ts'

/** A promotion as the files have it, or as its challenges alone tell of it. */
export type SiteEdition = {
  id: string
  promotion: string
  number: number | undefined
  title: string
  class: string
  firstChallenge: string
  colour: string
  year: number | undefined
  /** In all, where the file says so; its challenges may not say it one by one. */
  fellows: number | undefined
  mentors: number | undefined
  /** No file describes it: what is already known of it is better. */
  derived: boolean
}

export const EDITION_KEYS: readonly string[] = [
  ...[
    'title',
    'slug',
    'class',
    'promotion',
    'defi',
    'colorback',
    'colour',
    'image',
    'year',
    'eigs_count',
    'mentors_count',
  ],
]

/** A promotion; undefined when it does not say which one it is. Its class is a year and a tag: 2020 eig-4. */
export function editionFrom(read: Reader, programme: string): SiteEdition | undefined {
  const [promotion = ''] = read.texts(['promotion'], 'required')
  const title = read.text(['title'], 'required')
  const classes = read.texts(['class'], 'required').flatMap(it => it.split(/\s+/))
  const tag = classes.find(it => !/^\d+$/.test(it))
  const year = read.year(['year']) ?? classes.map(Number).find(it => it >= 1900 && it <= 2200)
  const firstChallenge = read.text(['defi'])
  const colour = read.text(['colour']) || read.text(['colorback'])
  if (!promotion) return undefined
  const plain = derivedFrom(promotion, programme)
  const id = slugOf(read.text(['slug']) || tag || '') || plain.id
  const described = { class: classes.join(' '), firstChallenge, colour, year, ...countsOf(read), derived: false }
  return plain.id ? { ...plain, id, title: title || plain.title, ...described } : undefined
}

const countsOf = (read: Reader) => ({ fellows: read.count(['eigs_count']), mentors: read.count(['mentors_count']) })

/** What a promotion is called when only its challenges name it. */
export function derivedFrom(promotion: string, programme: string): SiteEdition {
  const number = /^[1-9]\d{0,3}$/.test(promotion) ? Number(promotion) : undefined
  const title = number === undefined ? promotion : `${programme} ${promotion}`
  const bare = { class: '', firstChallenge: '', colour: '', year: undefined }
  return { id: slugOf(title), promotion, number, title, ...bare, fellows: undefined, mentors: undefined, derived: true }
}

/** The year that most of these challenges give; undefined when none does. */
export function usualYear(years: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number, number>()
  for (const year of years) if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]
}
