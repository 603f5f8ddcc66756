import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import type { Html } from '../../platform/html/index.ts'
import { pages, publicPage } from '../../platform/http/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { filtersIn, queryOf } from './forms.ts'
import { cataloguePage } from './pages/catalogue.ts'
import { challengePage } from './pages/challenge.ts'
import { beyond, paths } from './paths.ts'
import { jobPostings } from './postings.ts'
import { listPublic } from './queries.ts'
import {
  type Catalogue,
  entryOf,
  type Facet,
  type Filters,
  isNarrowed,
  type Listed,
  offeredIn,
  passes,
  valuesOf,
} from './rules.ts'

const { app, get } = pages<Applied>()

get(paths.catalogue, async c => {
  const { edition, services, view } = c.var
  const filters = filtersIn(c.req.query())
  const listed = await listPublic(services.db, edition.id, filters.q)
  return publicPage(c, cataloguePage(view, edition, catalogueOf(edition, listed, filters, view.lang, services.now())))
})

export const routes = app

/** What a later slice says of a challenge on its public page, given where the application is put together. */
type After = (c: Context<App>, challengeId: string) => Promise<Html | undefined>

/** The public page of one challenge: the call, then what `after` says became of it. */
export function challengePages(after: After) {
  const { app: own, get: on } = pages<Applied>()
  on(paths.challenge, async c => publicPage(c, challengePage(c.var.view, await shownAt(c, after))))
  return own
}

async function shownAt(c: Context<App>, after: After) {
  const { edition, lang, services } = c.var
  const listed = await listPublic(services.db, edition.id)
  const index = listed.findIndex(({ sheet }) => sheet.slug === c.req.param('slug'))
  const [previous, entry, next] = [index - 1, index, index + 1].map(at => listed[at] && entryOf(listed[at]))
  if (!entry || isHidden(edition, services.now())) throw new NotFound()
  const applyHref = href(beyond.application, lang, {}, { edition: edition.id })
  const postings = jobPostings({ edition, entry, lang, origin: services.config.publicUrl, now: services.now() })
  return { edition, entry, previous, next, applyHref, postings, after: await after(c, entry.id) }
}

/** Some editions keep their challenges unknown until candidates are asked for their wishes. */
const isHidden = ({ wishes, instants }: Applied, now: Date) =>
  wishes.challengesHidden && now < (instants.wishesOpen ?? instants.callOpens)

function catalogueOf(edition: Applied, listed: Listed[], filters: Filters, lang: Lang, now: Date): Catalogue {
  const shown = listed.filter(it => passes(it, filters))
  return {
    hidden: isHidden(edition, now),
    ...offeredIn(listed),
    shown: shown.map(entryOf),
    facets: (['profile', 'theme', 'host', 'place'] as const).map(name => facetOf(edition, listed, filters, lang, name)),
    filters,
    clear: isNarrowed(filters) ? href(paths.catalogue, lang) : undefined,
    keep: Object.fromEntries(Object.entries(queryOf({ ...filters, q: '' }, lang)).filter(([, value]) => value)),
  }
}

function facetOf(edition: Applied, listed: Listed[], filters: Filters, lang: Lang, name: Facet['name']): Facet {
  const words: Record<Facet['name'], (value: string) => string> = {
    profile: value => edition.profiles.find(it => it.code === value)?.name[lang] ?? value,
    theme: value => edition.themes.find(it => it.code === value)?.name[lang] ?? value,
    host: value => edition.challenges.find(it => it.host.institution.fr === value)?.host.institution[lang] ?? value,
    place: value => value,
  }
  const chips = [...valuesOf(listed, filters, name)].map(([value, count]) => {
    const current = filters[name] === value
    const address = href(paths.catalogue, lang, {}, queryOf({ ...filters, [name]: current ? '' : value }, lang))
    return { label: words[name](value), href: address, current, count }
  })
  return { name, chips }
}
