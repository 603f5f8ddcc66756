import { type Address, href } from '../../../kernel/address.ts'
import { filters, type Html, type View } from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import type { EditionData } from '../../edition/rules.ts'
import { type Counts, type FacetName, type Filters, facetValues, noFilters, readingsIn, type Sort } from '../rules.ts'
import { challengeTitle, profileName, text } from './words.ts'

export type Narrowable = Pick<EditionData, 'profiles' | 'challenges' | 'preselection' | 'labels'>

/** The address of a list: `query` writes it in the language of the page. */
export type Addressed = { address: Address; query: (given: { filters: Filters; sort: Sort }) => Record<string, string> }

type Narrowing = Addressed & {
  filters: Filters
  sort: Sort
  counts: Counts
  facets: readonly FacetName[]
  search: boolean
}

/** Chips that live in the address, each with what it would leave; and the search box. */
export function narrowing(view: View, edition: Narrowable, given: Narrowing): Html {
  const t = text[view.lang]
  const { address, query, filters: now, sort, counts } = given
  const to = (changed: Partial<Filters>) =>
    href(address, view.lang, {}, query({ filters: { ...now, ...changed }, sort }))
  const chip = (name: FacetName, value: string) => ({
    label: valueLabel(view, edition, name, value),
    href: to({ [name]: now[name] === value ? '' : value }),
    current: now[name] === value,
    count: counts.facets[name].get(value) ?? 0,
  })
  const { q: _, ...kept } = query({ filters: now, sort })
  const keep = Object.fromEntries(Object.entries(kept).filter(([, value]) => value))
  return filters(view, {
    groups: given.facets.map(name => ({
      label: facetLabel(view, edition, name),
      chips: facetValues(edition)[name].map(value => chip(name, value)),
    })),
    clear: Object.values(now).some(Boolean) ? to(noFilters) : undefined,
    search: given.search
      ? { action: href(address, view.lang), name: 'q', label: t.search, value: now.q, keep }
      : undefined,
  })
}

function facetLabel(view: View, { labels }: Narrowable, name: FacetName): string {
  const { facets } = text[view.lang]
  return name === 'challenge' ? facets.challenge(labels.challenge[view.lang].many) : facets[name]
}

function valueLabel(view: View, edition: Narrowable, name: FacetName, value: string): string {
  if (name === 'challenge') return challengeTitle(edition, value)
  if (name === 'profile') return profileName(view, edition, value)
  if (name === 'readings') return readingsLabel(view, value)
  const labels: Record<string, string> = text[view.lang].values[name]
  return labels[value] ?? value
}

function readingsLabel(view: View, value: string): string {
  const { done, orMore } = readingsIn(value) ?? { done: 0, orMore: false }
  return text[view.lang].values.readings(formatNumber(view.lang, done), orMore)
}
