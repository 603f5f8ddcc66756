import { href } from '../../../kernel/address.ts'
import {
  cardList,
  emptyState,
  filters,
  type Html,
  html,
  layout,
  seatTokens,
  tag,
  type View,
} from '../../../platform/html/index.ts'
import type { EditionData } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Catalogue, Entry } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Named = Pick<EditionData, 'labels' | 'themes' | 'profiles'>

/** Every challenge as a readable list, narrowed by chips and words that live in the address. */
export function cataloguePage(view: View, edition: Named, catalogue: Catalogue): Html {
  const t = text[view.lang]
  const label = edition.labels.challenge[view.lang]
  const title = t.title(label)
  const withdrawn = catalogue.shown.filter(({ state }) => state === 'withdrawn').length
  const lead = t.lead(catalogue.total, catalogue.seats, label)
  if (catalogue.hidden)
    return layout(view, { title, body: emptyState(view, { title: t.soon, body: t.soonBody(label.many) }) })
  const body = html`${narrowing(view, catalogue)}
<p class="count" role="status">${t.count(catalogue.shown.length, label, withdrawn)}</p>
${
  catalogue.shown.length === 0
    ? emptyState(view, { title: t.none, body: t.noneBody })
    : cardList(
        view,
        catalogue.shown.map(entry => entryCard(view, edition, entry)),
      )
}`
  return layout(view, { title, lead, body })
}

function narrowing(view: View, { facets, filters: now, clear, keep }: Catalogue): Html {
  const t = text[view.lang]
  return filters(view, {
    groups: facets.map(facet => ({ label: t.filters[facet.name], chips: facet.chips })),
    ...(clear && { clear }),
    search: { action: href(paths.catalogue, view.lang), name: 'q', label: t.search, value: now.q, keep },
  })
}

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
    ],
  }
}
