import { href } from '../../../kernel/address.ts'
import {
  barChart,
  filters,
  type Html,
  html,
  layout,
  pagination,
  section,
  table,
  tag,
  type View,
} from '../../../platform/html/index.ts'
import { formatShortDay } from '../../../platform/i18n/index.ts'
import { challengesHidden, type Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { byMonth, type Coverage } from '../rules.ts'
import { text } from './words.ts'

export type ReviewFilter = {
  edition?: string | undefined
  defi?: string | undefined
  acces?: 'libre' | 'payant' | undefined
  titre?: string | undefined
}
type ReviewPage = {
  edition: Edition
  /** Those that have a review of their own, the one in force first. */
  editions: readonly Edition[]
  filter: ReviewFilter
  articles: readonly Coverage[]
  days: readonly { onDay: string; paid: boolean }[]
  next: { onDay: string; id: number } | undefined
}

/** The address of the review with these filters. */
const reviewed = (view: Pick<View, 'lang'>, it: ReviewFilter, suite = ''): string =>
  href(
    paths.review,
    view.lang,
    {},
    { edition: it.edition ?? '', defi: it.defi ?? '', acces: it.acces ?? '', titre: it.titre ?? '', suite },
  )

/** What the press said: by month, then article by article, by access and by challenge. */
export function reviewPage(view: View, it: ReviewPage): Html {
  const { review: t, room } = text[view.lang]
  const next = it.next && reviewed(view, it.filter, `${it.next.onDay}_${it.next.id}`)
  const body = html`${it.days.length > 0 && section(view, { title: t.months, body: months(view, it.days) })}
${chips(view, it)}
${list(view, it.articles)}
${pagination(view, { count: t.count(it.articles.length), next })}`
  return layout(view, {
    ...{ title: t.title, lead: t.lead, eyebrow: it.edition.title[view.lang], wide: true, body },
    crumbs: [{ href: href(paths.room, view.lang), label: room.title }],
    about: { description: t.description },
  })
}

function months(view: View, days: ReviewPage['days']): Html {
  const { review: t } = text[view.lang]
  return barChart(view, {
    label: t.months,
    legend: [
      { kind: 'full', words: t.free },
      { kind: 'light', words: t.paid },
    ],
    rows: byMonth(days).map(({ free, month, paid }) => ({
      label: t.month(month),
      words: t.inMonth(free, paid),
      bars: [
        [
          { kind: 'full' as const, value: free },
          { kind: 'light' as const, value: paid },
        ],
      ],
    })),
  })
}

function chips(view: View, { edition, editions, filter }: ReviewPage): Html {
  const { review: t } = text[view.lang]
  const to = (change: ReviewFilter) => reviewed(view, { ...filter, ...change })
  const { acces, defi, titre } = filter
  return filters(view, {
    groups: [
      ...(editions.length > 1 ? [{ label: t.edition, chips: editionChips(view, { edition, editions }) }] : []),
      {
        label: t.access,
        chips: [
          { label: t.all, href: to({ acces: undefined }), current: !acces },
          { label: t.free, href: to({ acces: 'libre' }), current: acces === 'libre' },
          { label: t.paid, href: to({ acces: 'payant' }), current: acces === 'payant' },
        ],
      },
      ...(challengesHidden(edition, view.now)
        ? []
        : [
            {
              label: t.challenge,
              chips: edition.challenges.map(({ slug, title }) => ({
                ...{ label: title, current: defi === slug, href: to({ defi: defi === slug ? undefined : slug }) },
              })),
            },
          ]),
    ],
    clear: acces || defi || titre ? reviewed(view, { edition: filter.edition }) : undefined,
  })
}

/** Another edition has other challenges: only its own filters go with it. */
const editionChips = (view: View, { edition, editions }: Pick<ReviewPage, 'edition' | 'editions'>) =>
  editions.map((it, index) => ({
    label: it.title[view.lang],
    current: it.id === edition.id,
    href: reviewed(view, { edition: index > 0 ? it.id : undefined }),
  }))

function list(view: View, articles: readonly Coverage[]): Html {
  const { review: t } = text[view.lang]
  return table(view, {
    caption: t.caption,
    captionHidden: true,
    columns: [
      { key: 'title', label: t.columns.title },
      { key: 'outlet', label: t.columns.outlet },
      { key: 'day', label: t.columns.day },
      { key: 'access', label: t.columns.access },
      { key: 'challenges', label: t.columns.challenges },
    ],
    rows: articles.map(it => ({
      title: html`<a href="${it.url}" rel="noopener external">${it.title}</a>`,
      outlet: html`<a href="${reviewed(view, { titre: it.outlet })}">${it.outlet}</a>`,
      day: formatShortDay(view.lang, it.onDay),
      access: it.paid ? t.paid : t.free,
      challenges: html`${it.challenges.map(challenge => html`${tag(view, challenge.title)} `)}`,
    })),
    empty: t.empty,
  })
}
