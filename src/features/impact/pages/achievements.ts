import { href } from '../../../kernel/address.ts'
import {
  emptyState,
  filters,
  type Html,
  html,
  layout,
  section,
  stats,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import type { Challenge, Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import {
  type Achievement,
  beforeAfter,
  type Item,
  isCode,
  KINDS,
  type Narrowed,
  narrowedTo,
  type PublicRecords,
} from '../rules.ts'
import { text } from './frame.ts'
import { figures, items, state } from './public.ts'

type Achieved = { edition: Edition; achieved: Achievement[]; narrowed: Narrowed }

/** Everything that is released: what it adds up to, then challenge by challenge in their published order, then the code. */
export function achievementsPage(view: View, { achieved, edition, narrowed }: Achieved): Html {
  const t = text[view.lang].public
  const shown = narrowedTo(achieved, narrowed)
  const code = shown.flatMap(({ challenge, published }) =>
    published.items.filter(isCode).map(item => ({ challenge, item })),
  )
  const body =
    achieved.length === 0
      ? emptyState(view, { title: t.soon })
      : html`${sums(view, achieved)}
${narrowing(view, edition, { achieved, narrowed })}
<p class="count" role="status">${t.shown(shown.length, edition.labels.challenge[view.lang])}</p>
${shown.length === 0 && emptyState(view, { title: t.none, body: t.noneBody })}
${shown.map(({ challenge, published }) => one(view, edition, challenge, published))}
${code.length > 0 && section(view, { title: t.repositories, intro: t.repositoriesLead, body: repositories(view, edition, code) })}`
  const about = { description: t.description(edition.title[view.lang]) }
  return layout(view, { title: t.title, eyebrow: edition.title[view.lang], lead: t.lead, wide: true, about, body })
}

/** What a reader should remember of the whole edition; what is nought is not said. */
function sums(view: View, achieved: readonly Achievement[]): Html {
  const t = text[view.lang].public
  const all = achieved.flatMap(({ published }) => published.items)
  const used = achieved.filter(({ published }) => published.outcome?.production === 'in_production').length
  const measured = achieved.flatMap(({ published }) => published.indicators.filter(it => beforeAfter(it).before)).length
  const facts = [
    { n: used, label: t.sums.used(used) },
    { n: all.filter(isCode).length, label: t.sums.code(all.filter(isCode).length) },
    {
      n: all.filter(it => it.kind === 'dataset').length,
      label: t.sums.data(all.filter(it => it.kind === 'dataset').length),
    },
    { n: measured, label: t.sums.measured(measured) },
  ].filter(({ n }) => n > 0)
  return stats(
    view,
    facts.map(({ label, n }) => ({ figure: formatNumber(view.lang, n), label })),
  )
}

function narrowing(view: View, edition: Edition, { achieved, narrowed }: Omit<Achieved, 'edition'>): Html {
  const t = text[view.lang]
  const to = (change: Partial<Narrowed>) =>
    href(
      paths.achievements,
      view.lang,
      {},
      { type: change.kind ?? narrowed.kind, theme: change.theme ?? narrowed.theme },
    )
  const chip = (name: keyof Narrowed, value: string, label: string) => {
    const current = narrowed[name] === value
    const count = narrowedTo(achieved, { ...narrowed, [name]: value }).length
    return { label, href: to({ [name]: current ? '' : value }), current, count }
  }
  const kinds = [...KINDS.openness, ...KINDS.made].map(it => chip('kind', it, t.kinds[it]))
  const themes = edition.themes.map(it => chip('theme', it.code, it.name[view.lang]))
  const some = (it: ReturnType<typeof chip>) => it.count > 0 || it.current
  return filters(view, {
    groups: [
      { label: t.public.kind, chips: [chip('kind', 'figures', t.public.figures), ...kinds].filter(some) },
      { label: t.public.theme, chips: themes.filter(some) },
    ],
    ...((narrowed.kind || narrowed.theme) && { clear: href(paths.achievements, view.lang) }),
  })
}

function one(view: View, edition: Edition, challenge: Challenge, it: PublicRecords): Html {
  const t = text[view.lang].public
  return section(view, {
    title: challenge.title,
    intro: challenge.tagline[view.lang],
    more: {
      href: href(challenges.challenge, view.lang, { slug: challenge.slug }),
      label: html`${t.open}<span class="${view.theme.classes.hidden}"> (${challenge.title})</span>`,
    },
    body: html`${it.outcome && state(view, edition, it.outcome)}${it.indicators.length > 0 && figures(view, it.indicators)}${it.items.length > 0 && items(view, it.items)}`,
  })
}

function repositories(view: View, edition: Edition, code: readonly { challenge: Challenge; item: Item }[]): Html {
  const t = text[view.lang]
  const licences = edition.results?.openness.licences ?? []
  return table(view, {
    caption: t.public.repositories,
    captionHidden: true,
    columns: (['name', 'challenge', 'licence'] as const).map(key => ({ key, label: t.public.columns[key] })),
    rows: code.map(({ challenge, item }) => {
      const name = view.lang === 'en' ? item.nameEn : item.nameFr
      const address = href(challenges.challenge, view.lang, { slug: challenge.slug })
      return {
        name: item.url && item.linkState !== 'dead' ? html`<a href="${item.url}">${name}</a>` : name,
        challenge: html`<a href="${address}">${challenge.title}</a>`,
        licence: licences.find(it => it.code === item.licence)?.name[view.lang] ?? '',
      }
    }),
    empty: '',
  })
}
