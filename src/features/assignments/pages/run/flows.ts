import {
  barChart,
  details,
  type Flow,
  flowChart,
  type Html,
  html,
  section,
  table,
  type View,
} from '../../../../platform/html/index.ts'
import { headOf, type Named, text, titleOf } from '../words.ts'

type Demand = { challenge: string; seats: number; placed: number; first: number; wished: number }
type Stream = { from: string | null; to: string | null; people: number }

/** Wishes against seats, then who flows where: each drawn, with its table right behind. */
export function flowsSections(view: View, edition: Named, demand: Demand[], streams: Stream[]): Html {
  return html`${demandSection(view, edition, demand)}${streamsSection(view, edition, demand, streams)}`
}

function demandSection(view: View, edition: Named, demand: Demand[]): Html {
  const t = text[view.lang].flows.demand
  const { full, light, outline } = t.legend
  const chart = barChart(view, {
    label: t.label,
    legend: [
      { kind: 'full', words: full },
      { kind: 'light', words: light },
      { kind: 'outline', words: outline },
    ],
    rows: demand.map(it => ({
      label: titleOf(edition, it.challenge),
      words: t.words(it.wished, it.first, it.seats),
      bars: [
        [
          { kind: 'full', value: it.first },
          { kind: 'light', value: it.wished - it.first },
        ],
        [{ kind: 'outline', value: it.seats }],
      ],
    })),
  })
  const behind = details(view, { summary: t.table, body: demandTable(view, edition, demand) })
  return section(view, { title: t.title, intro: t.intro, body: html`${chart}${behind}` })
}

function demandTable(view: View, edition: Named, demand: Demand[]): Html {
  const t = text[view.lang].flows.demand
  const keys = ['first', 'wished', 'seats', 'placed'] as const
  const sum = (key: (typeof keys)[number]) => String(demand.reduce((total, it) => total + it[key], 0))
  const drawn = table(view, {
    caption: t.title,
    columns: [
      { key: 'challenge', label: headOf(edition.labels.challenge[view.lang].one) },
      ...keys.map(key => ({ key, label: t.columns[key], numeric: true })),
    ],
    rows: demand.map(it => ({
      challenge: titleOf(edition, it.challenge),
      ...Object.fromEntries(keys.map(key => [key, String(it[key])])),
    })),
    total: { challenge: t.total, ...Object.fromEntries(keys.map(key => [key, sum(key)])) },
    empty: t.title,
  })
  return html`${drawn}<p>${t.totalNote}</p>`
}

function streamsSection(view: View, edition: Named, demand: Demand[], streams: Stream[]): Html {
  const t = text[view.lang].flows.streams
  const names = demand.map(({ challenge }) => titleOf(edition, challenge))
  const fromName = (id: string | null) => (id === null ? t.noWish : titleOf(edition, id))
  const toName = (id: string | null) => (id === null ? t.noPlace : titleOf(edition, id))
  const kindOf = ({ from, to }: Stream) => (to === null ? 'none' : from === to ? 'full' : 'light')
  const sum = (kind: string) => streams.filter(it => kindOf(it) === kind).reduce((total, it) => total + it.people, 0)
  const flows: Flow[] = streams.map(it => ({
    from: fromName(it.from),
    to: toName(it.to),
    value: it.people,
    kind: kindOf(it),
  }))
  const chart = flowChart(view, {
    label: t.label(sum('full'), sum('light'), sum('none')),
    legend: (['full', 'light', 'none'] as const).map(kind => ({ kind, words: t.legend[kind] })),
    left: [...names, t.noWish],
    right: [...names, t.noPlace],
    flows,
  })
  const behind = table(view, {
    caption: t.title,
    columns: [
      { key: 'from', label: t.columns.from },
      { key: 'to', label: t.columns.to },
      { key: 'people', label: t.columns.people, numeric: true },
    ],
    rows: flows.map(({ from, to, value }) => ({ from, to, people: String(value) })),
    empty: t.title,
  })
  return section(view, {
    title: t.title,
    intro: t.intro,
    body: html`${chart}<p>${t.label(sum('full'), sum('light'), sum('none'))}.</p>${details(view, { summary: t.table, body: behind })}`,
  })
}
