import type { EditionData, ProfileCode } from '../../edition/rules.ts'

/**
 * What narrows the team's list; an empty string narrows nothing. `readings` counts those done, `3plus` being three or more;
 * `none` is « not decided ».
 */
export type Filters = {
  state: '' | 'draft' | 'submitted' | 'withdrawn'
  challenge: string
  profile: '' | ProfileCode
  eligibility: '' | 'yes' | 'no' | 'none'
  completeness: '' | 'yes' | 'no' | 'none'
  preselection: '' | 'yes' | 'no' | 'none'
  readings: string
  q: string
}

export const noFilters: Filters = {
  state: '',
  challenge: '',
  profile: '',
  eligibility: '',
  completeness: '',
  preselection: '',
  readings: '',
  q: '',
}

export type FilterName = keyof Filters

/** Chips that narrow the list, one value each. */
export const FACETS = [
  'state',
  'profile',
  'challenge',
  'eligibility',
  'completeness',
  'readings',
  'preselection',
] as const
export type FacetName = (typeof FACETS)[number]

export const SORTS = ['code', 'name', 'profile', 'submitted', 'readings', 'mean'] as const
export type SortKey = (typeof SORTS)[number]
export type Sort = { by: SortKey; descending: boolean }

/** Where in the list: after the row `after`, or before the row `before`; from its start when neither is told. */
export type Place = { after: number; before: number }

/** Everything that the address of a list says. */
export type Listing = { filters: Filters; sort: Sort; place: Place }

export const PAGE_SIZE = 50

/** The values that each facet offers, in the order of its chips. */
export function facetValues({
  profiles,
  challenges,
  preselection,
}: Pick<EditionData, 'profiles' | 'challenges' | 'preselection'>): Record<FacetName, readonly string[]> {
  const decided = ['none', 'yes', 'no']
  return {
    state: ['submitted', 'draft', 'withdrawn'],
    profile: profiles.map(({ code }) => code),
    challenge: challenges.map(({ id }) => id),
    eligibility: decided,
    completeness: decided,
    readings: readingsValues(preselection.readingsPerFile),
    preselection: decided,
  }
}

/** Each number of readings up to those that a file needs, then « more »: a file may have been given others by hand. */
const readingsValues = (needed: number): string[] => [
  ...Array.from({ length: needed + 1 }, (_, done) => String(done)),
  `${needed + 1}${OR_MORE}`,
]

const OR_MORE = 'plus'

/** How many readings a value of the facet stands for; undefined for a word that is no value. */
export function readingsIn(value: string): { done: number; orMore: boolean } | undefined {
  const [, done, more] = /^(\d{1,2})(plus)?$/.exec(value) ?? []
  return done === undefined ? undefined : { done: Number(done), orMore: more !== undefined }
}

/** The files that are deliberated on: submitted, eligible and complete. */
export const deliberated = (filters: Filters): Filters => ({ ...filters, state: 'submitted', completeness: 'yes' })

/** The order of the deliberation: the best mean first. */
export const BEST_FIRST: Sort = { by: 'mean', descending: true }
