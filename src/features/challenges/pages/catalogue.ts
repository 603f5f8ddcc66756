import { href } from '../../../kernel/address.ts'
import {
  cardList,
  emptyState,
  filters,
  type Html,
  html,
  layout,
  pagination,
  seatTokens,
  section,
  tag,
  type View,
} from '../../../platform/html/index.ts'
import { paths as archives } from '../../archives/paths.ts'
import type { ArchivedChallenge } from '../../archives/rules.ts'
import type { EditionData } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Catalogue, Entry } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { placesMap } from './map.ts'

const text = { fr, en }

type Named = Pick<EditionData, 'labels' | 'themes' | 'profiles' | 'title' | 'map'>

/** Every challenge as a readable list, this edition's first, narrowed by chips and words that live in the address. */
export function cataloguePage(view: View, edition: Named, catalogue: Catalogue): Html {
  const t = text[view.lang]
  const label = edition.labels.challenge[view.lang]
  const title = t.title(label)
  const lead = t.lead(catalogue.total, catalogue.seats, label)
  const about = { description: t.browse.description(edition.title[view.lang], catalogue.total, label) }
  if (catalogue.hidden)
    return layout(view, { title, about, body: emptyState(view, { title: t.soon, body: t.soonBody(label.many) }) })
  const { order, past, shown, spots } = catalogue
  const atTop = shown.length > 0 || !past || past.count === 0
  const body = html`${narrowing(view, catalogue)}
<form class="comparing" action="${href(paths.comparison, view.lang)}" method="get">
${atTop && html`${counted(view, edition, shown)}${shown.length > 1 && sorting(view, catalogue, order)}`}
${
  shown.length > 0 &&
  cardList(
    view,
    shown.map(entry => entryCard(view, edition, entry)),
  )
}
${past && past.count > 0 && section(view, { title: t.browse.past, body: pastPart(view, edition, past) })}
${(shown.length > 1 || (past?.count ?? 0) > 1) && html`<p class="comparing-send"><button type="submit" class="${view.theme.classes.buttonSecondary}">${t.browse.compare(label)}</button> <small>${t.browse.compareHint}</small></p>`}
</form>
${edition.map && spots.length > 0 && section(view, { title: t.browse.map, body: placesMap(view, spots, label) })}`
  return layout(view, { title, lead, about, body })
}

function counted(view: View, edition: Named, shown: readonly Entry[]): Html {
  const t = text[view.lang]
  const withdrawn = shown.filter(({ state }) => state === 'withdrawn').length
  const words = t.count(shown.length, edition.labels.challenge[view.lang], withdrawn)
  return html`<p class="count" role="status">${words}</p>${shown.length === 0 && emptyState(view, { title: t.none, body: t.noneBody })}`
}

function sorting(view: View, { orders }: Catalogue, current: Catalogue['order']): Html {
  const t = text[view.lang].browse
  return html`<p class="sorting">${t.order}${view.lang === 'fr' ? '\u202f' : ''}: ${orders.map(
    ({ href, order }, i) =>
      html`${i > 0 && ', '}${order === current ? html`<strong>${t.orders[order]}</strong>` : html`<a href="${href}">${t.orders[order]}</a>`}`,
  )}</p>`
}

function narrowing(view: View, { facets, filters: now, clear, keep }: Catalogue): Html {
  const t = text[view.lang]
  return filters(view, {
    groups: facets.map(facet => ({ label: t.filters[facet.name], chips: facet.chips })),
    ...(clear && { clear }),
    search: { action: href(paths.catalogue, view.lang), name: 'q', label: t.search, value: now.q, keep },
  })
}

/** The box that sets a challenge beside others; above the link that covers its card. */
const picking = (view: View, value: string, title: string): Html =>
  html`<label class="pick"><input type="checkbox" name="d" value="${value}"> ${text[view.lang].browse.pick}<span class="${view.theme.classes.hidden}"> ${title}</span></label>`

function pastPart(view: View, edition: Named, { count, next, shown }: NonNullable<Catalogue['past']>): Html {
  const t = text[view.lang].browse
  const words = t.pastCount(count, edition.labels.challenge[view.lang])
  return html`${cardList(
    view,
    shown.map(it => pastCard(view, it)),
  )}${pagination(view, { count: words, next })}`
}

const pastCard = (view: View, it: ArchivedChallenge) => ({
  title: it.title,
  href: href(archives.challenge, view.lang, { edition: it.edition, slug: it.slug }),
  eyebrow: it.administration || undefined,
  body: it.description[view.lang],
  meta: [
    text[view.lang].browse.year(it.editionTitle, it.year),
    ...(it.place ? [it.place] : []),
    picking(view, `${it.edition}/${it.slug}`, it.title),
  ],
})

function entryCard(view: View, edition: Named, { sheet, seats, state }: Entry) {
  const t = text[view.lang]
  const theme = edition.themes.find(it => it.code === sheet.theme)?.name[view.lang] ?? sheet.theme
  return {
    title: sheet.title,
    href: href(paths.challenge, view.lang, { slug: sheet.slug }),
    eyebrow: sheet.host.institution[view.lang],
    body: sheet.tagline[view.lang],
    signs: seatTokens(view, seats),
    level: 2 as const,
    meta: [
      sheet.place,
      tag(view, theme),
      ...(sheet.clearance ? [tag(view, t.clearance)] : []),
      ...(sheet.selfFunded ? [tag(view, t.selfFunded)] : []),
      ...(state === 'withdrawn' ? [tag(view, t.withdrawnTag)] : []),
      picking(view, sheet.slug, sheet.title),
    ],
  }
}
