import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import {
  type ArchiveFacet,
  archivedFacets,
  countArchived,
  listArchived,
  listArchivedEditions,
} from '../../archives/index.ts'
import type { ArchivedEdition, ArchiveFilters } from '../../archives/rules.ts'
import type { App, Applied } from '../../edition/index.ts'
import { challengesHidden } from '../../edition/rules.ts'
import { filtersIn, orderIn, pastAfterIn, queryOf } from '../forms.ts'
import { paths } from '../paths.ts'
import { listPublic } from '../queries.ts'
import {
  type Catalogue,
  countPlaces,
  entryOf,
  type Facet,
  type Filters,
  isNarrowed,
  type Life,
  type Living,
  lifeOf,
  ORDERS,
  type Order,
  offeredIn,
  type Past,
  passes,
  type Spot,
  sorted,
  valuesOf,
} from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** Past challenges on one page. */
const PAGE = 12

/** What somebody browses: the address, the edition in force and their language. */
type Browsing = { edition: Applied; filters: Filters; order: Order; lang: Lang; now: Date }

/** The catalogue as the address asks for it. Two queries while no past edition is kept, five afterwards, whatever there is. */
export async function browse(c: Context<App>): Promise<Catalogue> {
  const { edition, lang, services } = c.var
  const query = c.req.query()
  const browsing = { edition, lang, filters: filtersIn(query), order: orderIn(query), now: services.now() }
  const listed = await listPublic(services.db, edition.id, browsing.filters.q)
  const kept = await readPast(services.db, browsing, pastAfterIn(query))
  const living = listed.map(it => ({ ...it, life: lifeOf(it, edition.instants, browsing.now) }))
  return catalogueOf(browsing, living, kept)
}

type Kept = { editions: ArchivedEdition[]; facets: ArchiveFacet[]; past: Past | undefined }

/** What is kept of past editions and passes the filters: they are all ended, and have no theme. */
async function readPast(
  db: Db,
  { edition, filters, lang, order }: Browsing,
  after: Parameters<typeof listArchived>[2]['after'],
): Promise<Kept> {
  const editions = await listArchivedEditions(db)
  const leftOut = filters.edition === edition.id || filters.theme !== '' || !['', 'ended'].includes(filters.life)
  if (editions.length === 0) return { editions, facets: [], past: undefined }
  const asked = pastFilters(filters)
  const facets = await archivedFacets(db, asked)
  if (leftOut) return { editions, facets: facets.map(it => ({ ...it, remaining: 0 })), past: undefined }
  const count = await countArchived(db, asked)
  const { next, shown } = await listArchived(db, asked, { after, limit: PAGE })
  const key = lang === 'fr' ? 'apres' : 'after'
  const query = { ...queryOf(filters, lang, order), ...(next && { [key]: `${next.year}.${next.id}` }) }
  return { editions, facets, past: { count, shown, next: next && href(paths.catalogue, lang, {}, query) } }
}

/** A profile of ours in the words of the old site, which had two for data; one that it did not know finds nothing. */
const SKILLS: Record<string, readonly string[]> = {
  data: ['datascience', 'dataengineering'],
  design: ['design'],
  dev: ['dev'],
  geo: ['geomatique'],
}

const pastFilters = ({ edition, host, place, profile, q }: Filters): ArchiveFilters => ({
  q,
  edition,
  skills: profile ? (SKILLS[profile] ?? ['none']) : [],
  administration: host,
  place,
})

function catalogueOf(browsing: Browsing, living: Living[], { editions, facets, past }: Kept): Catalogue {
  const { edition, filters, lang, now, order } = browsing
  const here = filters.edition === '' || filters.edition === edition.id
  const shown = here ? living.filter(it => passes(it, filters)) : []
  const names = ['profile', 'theme', 'host', 'place', 'life'] as const
  return {
    hidden: challengesHidden(edition, now),
    ...offeredIn(living),
    shown: sorted(shown, order, lang).map(entryOf),
    facets: [
      ...(editions.length > 0 ? [editionFacet(browsing, living.length, editions)] : []),
      ...names
        .map(name => facetOf(browsing, living, facets, name))
        .filter(it => it.name !== 'life' || it.chips.length > 1),
    ],
    filters,
    clear: isNarrowed(filters) ? href(paths.catalogue, lang) : undefined,
    keep: Object.fromEntries(Object.entries(queryOf({ ...filters, q: '' }, lang, order)).filter(([, value]) => value)),
    order,
    orders: ORDERS.map(it => ({ order: it, href: href(paths.catalogue, lang, {}, queryOf(filters, lang, it)) })),
    spots: spotsOf(browsing, living, facets),
    past,
  }
}

const addressOf = ({ filters, lang, order }: Browsing, change: Partial<Filters>) =>
  href(paths.catalogue, lang, {}, queryOf({ ...filters, ...change }, lang, order))

function facetOf(
  browsing: Browsing,
  living: Living[],
  past: ArchiveFacet[],
  name: Exclude<Facet['name'], 'edition'>,
): Facet {
  const { edition, filters, lang } = browsing
  const words: Record<typeof name, (value: string) => string> = {
    profile: value => edition.profiles.find(it => it.code === value)?.name[lang] ?? value,
    theme: value => edition.themes.find(it => it.code === value)?.name[lang] ?? value,
    host: value => edition.challenges.find(it => it.host.institution.fr === value)?.host.institution[lang] ?? value,
    place: value => value,
    life: value => text[lang].browse.lives[value as Life],
  }
  const isHere = filters.edition === '' || filters.edition === edition.id
  const here = [...valuesOf(living, filters, name)].map(([value, count]) => [value, isHere ? count : 0] as const)
  const chip = (value: string, count: number) => {
    const current = filters[name] === value
    return { label: words[name](value), href: addressOf(browsing, { [name]: current ? '' : value }), current, count }
  }
  const kind = name === 'host' ? 'administration' : name
  const counts = new Map(here)
  for (const { remaining, value } of past.filter(it => it.name === kind))
    counts.set(value, (counts.get(value) ?? 0) + remaining)
  return { name, chips: [...counts].map(([value, count]) => chip(value, count)) }
}

function editionFacet(browsing: Browsing, count: number, past: ArchivedEdition[]): Facet {
  const { edition, filters, lang } = browsing
  const all = [{ id: edition.id, title: edition.title[lang], challenges: count }, ...past]
  const chips = all.map(it => {
    const current = filters.edition === it.id
    return {
      label: it.title,
      href: addressOf(browsing, { edition: current ? '' : it.id }),
      current,
      count: it.challenges,
    }
  })
  return { name: 'edition', chips }
}

function spotsOf(browsing: Browsing, living: Living[], past: ArchiveFacet[]): Spot[] {
  const here = living.filter(it => it.life !== 'withdrawn').map(it => ({ place: it.sheet.place, count: 1 }))
  const before = past.filter(it => it.name === 'place').map(({ count, value }) => ({ place: value, count }))
  const at = new Map((browsing.edition.map ?? []).map(it => [it.name, it]))
  return [...countPlaces([here, before])].map(([place, count]) => ({
    ...{ place, count, at: at.get(place) },
    href: href(paths.catalogue, browsing.lang, {}, { [browsing.lang === 'fr' ? 'lieu' : 'place']: place }),
  }))
}
